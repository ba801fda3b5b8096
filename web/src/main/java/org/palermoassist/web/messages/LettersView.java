package org.palermoassist.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.messages.LetterRef;
import org.palermoassist.messages.LetterRow;
import org.palermoassist.messages.LetterStatus;
import org.palermoassist.messages.Letters;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** Letters of the portal, those that were given up first; an administrator has them tried again. */
@Named
@RequestScoped
public class LettersView {
    @Inject
    private Letters letters;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<LetterRow> page;

    /** The letters of this page. */
    public Page<LetterRow> getPage() {
        if (page == null) {
            page = letters.page(status(address::value), address.page("-at", "at"), current.actor());
        }
        return page;
    }

    /** Where letters may stand. */
    public LetterStatus[] getStatuses() {
        return LetterStatus.values();
    }

    /** Has a letter tried again. */
    public void again(String ref) throws IOException {
        letters.tryAgain(new LetterRef(ref), current.actor());
        Notices.afterRedirect("messages.letters.again.done");
        address.again();
    }

    /** The filter of an address; what cannot be read is no filter. */
    static Optional<LetterStatus> status(Function<String, Optional<String>> values) {
        return values.apply("status").flatMap(name -> Arrays.stream(LetterStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst());
    }
}
