package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/** Commands on money from forms: each form carries a key of its own, so that what is sent twice is done once. */
@Named
@RequestScoped
public class FundPosts {
    private static final String KEY = "key";

    @Inject
    private IdempotentRequests requests;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String key;

    /** The key of the form: as it was sent, or a new one. */
    public String getKey() {
        if (key == null) {
            String sent = request.getParameter(KEY);
            key = sent == null || sent.isBlank() ? UUID.randomUUID().toString() : sent;
        }
        return key;
    }

    /**
     * Does the work, unless the same form did it before, says so on the page that follows, and goes there.
     *
     * @param notice key of the words
     * @param work gives the address of that page
     */
    public void once(String notice, Supplier<String> work) throws IOException {
        IdempotentRequests.Keyed keyed = new IdempotentRequests.Keyed(getKey(), sent());
        IdempotentRequests.Answer answer =
                requests.once(keyed, () -> IdempotentRequests.Answer.of(work.get(), ""), current.actor());
        Notices.afterRedirect(notice);
        external.redirect(answer.location());
    }

    /**
     * The same for work that makes nothing.
     *
     * @param page address of the page that follows
     */
    public void once(String notice, String page, Runnable work) throws IOException {
        once(notice, () -> {
            work.run();
            return page;
        });
    }

    private String sent() {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces.") && !name.equals(KEY)) {
                fields.put(name, String.join("\u0000", Arrays.asList(values)));
            }
        });
        return request.getRequestURI() + "\n"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
