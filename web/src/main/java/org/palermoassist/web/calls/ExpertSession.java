package org.palermoassist.web.calls;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.palermoassist.calls.ExpertPass;
import org.palermoassist.shared.NotFound;

/** Whose part link and second fact opened in this session. */
@SessionScoped
public class ExpertSession implements Serializable {
    private static final long serialVersionUID = 1L;

    private ExpertPass pass;

    Optional<ExpertPass> open() {
        return Optional.ofNullable(pass);
    }

    /**
     * What was opened.
     *
     * @throws NotFound when nothing was, or the session ended
     */
    ExpertPass pass() {
        return open().orElseThrow(() -> new NotFound("expert"));
    }

    void take(ExpertPass opened) {
        pass = opened;
    }
}
