package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.FundReversals;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.JournalRow;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** One posting with its transfers; the fund manager takes it back here, once. */
@Named
@RequestScoped
public class PostingView {
    /** Of an obligation only these are taken back; its other steps have steps of their own. */
    private static final Set<Act> OF_AN_OBLIGATION = EnumSet.of(Act.PAID, Act.REFUNDED);

    @Inject
    private FundReading reading;

    @Inject
    private FundReversals reversals;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private FundConfirmed confirmed;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<JournalRow> lines;

    /** Its transfers, in their order. */
    public List<JournalRow> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(
                    reading.journal(JournalFilter.of(ref()), PageRequest.of(0, PageRequest.MOST), current.actor())
                            .items());
            Collections.reverse(lines);
        }
        return lines;
    }

    /** What all its lines say alike. */
    public JournalRow getPosting() {
        return getLines().stream().findFirst().orElseThrow(() -> new NotFound(ref()));
    }

    /** Whether the reader can take it back: the fund manager, while nobody did. */
    public boolean isReversible() {
        JournalRow posting = getPosting();
        return current.actor().has(Right.FUND_KEEP)
                && posting.act() != Act.REVERSED
                && posting.reversedBy().isEmpty()
                && !isStep();
    }

    /** Whether it is a step of an obligation that is not taken back by a reversal: the obligation has steps of its own for that. */
    public boolean isStep() {
        return getPosting().recordRef().startsWith("H-")
                && !OF_AN_OBLIGATION.contains(getPosting().act());
    }

    /** Takes it back. */
    public void reverse() throws IOException {
        if (confirmed.isMissing()) {
            return;
        }
        PostingRef ref = ref();
        posts.once(
                "fund.done.reverse",
                () -> "/journal/detail?ref=" + reversals.reverse(ref, fields.get("reason"), current.actor()));
    }

    private PostingRef ref() {
        return new PostingRef(address.get("ref"));
    }
}
