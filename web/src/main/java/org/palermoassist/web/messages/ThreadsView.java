package org.palermoassist.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.messages.ThreadPost;
import org.palermoassist.messages.ThreadReading;
import org.palermoassist.messages.ThreadRef;
import org.palermoassist.messages.ThreadRow;
import org.palermoassist.messages.Threads;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Questions and answers between a State and a provider, on the page of a need or project. */
@Named
@RequestScoped
public class ThreadsView {
    @Inject
    private ThreadReading reading;

    @Inject
    private Threads threads;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private final Map<String, String> answers = new HashMap<>();
    private String question = "";
    private List<ThreadRow> rows;
    private Boolean asking;

    /** Those that the reader may see; none without sign-in. */
    public List<ThreadRow> getRows() {
        if (rows == null) {
            rows = current.isSignedIn() ? reading.of(address.get("ref"), current.actor()) : List.of();
        }
        return rows;
    }

    /** Whether the reader may begin to ask here. */
    public boolean isAsking() {
        if (asking == null) {
            asking = current.isSignedIn() && reading.mayAsk(address.get("ref"), current.actor());
        }
        return asking;
    }

    /** Whether there is anything to read or write. */
    public boolean isShown() {
        return isAsking() || !getRows().isEmpty();
    }

    /** Whether there is anything to write. */
    public boolean isWriting() {
        return isAsking() || getRows().stream().anyMatch(ThreadRow::mayWrite);
    }

    /** Who wrote: inside the own State or organization by name, else function and body (U-39). */
    public String who(ThreadPost post) {
        String role = Words.in(portal.getLanguage()).get("security.role." + post.role());
        return (post.author().isEmpty() ? "" : post.author() + ", ") + role + ", " + post.body();
    }

    /** Asks the other side. */
    public void ask() throws IOException {
        threads.ask(address.get("ref"), question, current.actor());
        done("messages.thread.asked");
    }

    /** Writes on in a thread. */
    public void answer(String thread) throws IOException {
        threads.answer(new ThreadRef(thread), answers.getOrDefault(thread, ""), current.actor());
        done("messages.thread.answered");
    }

    private void done(String key) throws IOException {
        Notices.afterRedirect(key);
        address.again();
    }

    /** What is written to each thread, by its ref; a refusal leaves it on the page. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** The first question. */
    public String getQuestion() {
        return question;
    }

    /** The first question. */
    public void setQuestion(String typed) {
        question = typed == null ? "" : typed;
    }
}
