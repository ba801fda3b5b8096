package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palermoassist.sync.MappedImport;
import org.palermoassist.sync.MappingRow;
import org.palermoassist.sync.Mappings;
import org.palermoassist.sync.PayloadFormat;
import org.palermoassist.sync.mapping.MappingJson;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What the lists of one source mean: versions, a list to look at, a mapping as a file. */
@Named
@RequestScoped
public class MappingView {
    private static final int LARGEST_MAPPING = 1_000_000;

    @Inject
    private Mappings mappings;

    @Inject
    private MappedImport imports;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Part file;
    private Part mapping;
    private List<MappingRow> versions;

    /** Code of the source in the address. */
    public String getCode() {
        return address.get("code");
    }

    /** Versions of the mapping, the latest first. */
    public List<MappingRow> getVersions() {
        if (versions == null) {
            versions = mappings.versions(getCode(), current.actor());
        }
        return versions;
    }

    /** In what form the source sends. */
    public PayloadFormat getFormat() {
        return mappings.format(getCode(), current.actor());
    }

    /** Looks at a list and goes to its columns. */
    public String look() throws IOException {
        if (missing(file, "form:file")) {
            return "";
        }
        try (InputStream body = file.getInputStream()) {
            var ref = imports.look(getCode(), file.getSubmittedFileName(), body, current.actor());
            return "/sync/columns?faces-redirect=true&ref=" + ref;
        } finally {
            file.delete();
        }
    }

    /** Takes a mapping in that was taken away as a file. */
    public String take() throws IOException {
        if (missing(mapping, "take:mapping")) {
            return "";
        }
        try (InputStream body = mapping.getInputStream()) {
            String text = new String(body.readNBytes(LARGEST_MAPPING + 1), StandardCharsets.UTF_8);
            int version = mappings.save(getCode(), MappingJson.read(text), current.actor());
            Notices.afterRedirect("sync.mapping.taken", version);
            return "/sync/mapping?faces-redirect=true&code=" + getCode();
        } finally {
            mapping.delete();
        }
    }

    private boolean missing(Part part, String field) {
        boolean none = part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank();
        if (none) {
            String text = Words.in(portal.getLanguage()).get("sync.upload.needFile");
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return none;
    }

    /** The list. */
    public Part getFile() {
        return file;
    }

    /** The list. */
    public void setFile(Part sent) {
        file = sent;
    }

    /** The mapping. */
    public Part getMapping() {
        return mapping;
    }

    /** The mapping. */
    public void setMapping(Part sent) {
        mapping = sent;
    }
}
