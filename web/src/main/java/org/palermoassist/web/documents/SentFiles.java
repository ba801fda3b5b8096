package org.palermoassist.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.documents.UploadKey;
import org.palermoassist.documents.Uploads;
import org.palermoassist.security.Actor;

/** The file of a form. The script sends it in parts before the form and names it there; without the script the form brings it. */
@RequestScoped
public class SentFiles {
    private static final String KEY = "upload";
    private static final String NAME = "uploadName";

    @Inject
    private Uploads uploads;

    @Inject
    private HttpServletRequest request;

    /** Whether the form brought a file, of either kind. */
    public boolean isThere(Part part) {
        return key().isPresent() || isFull(part);
    }

    /**
     * The file that the form brought, to be closed.
     *
     * @param part of the form; null or empty where the file came before it
     * @return empty where it brought none
     */
    public Optional<SentFile> open(Part part, Actor by) throws IOException {
        Optional<UploadKey> key = key();
        if (key.isPresent()) {
            String name = Optional.ofNullable(request.getParameter(NAME)).orElse("");
            return Optional.of(
                    new SentFile(name, uploads.open(key.get(), by), () -> uploads.taken(key.get(), by), () -> {}));
        }
        return isFull(part)
                ? Optional.of(new SentFile(part.getSubmittedFileName(), part.getInputStream(), () -> {}, part::delete))
                : Optional.empty();
    }

    private static boolean isFull(Part part) {
        return part != null && part.getSize() > 0;
    }

    private Optional<UploadKey> key() {
        return UploadKey.parse(request.getParameter(KEY));
    }
}
