package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.calls.ExpertLetter;
import org.palermoassist.calls.ExpertLetters;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Tells the nominating State what became of its nomination (E-10), and the expert what concerns the journey; in the transaction of it. */
@ApplicationScoped
class OutcomeNotices {
    @Inject
    private Notices notices;

    @Inject
    private ExpertLetters experts;

    void tell(Decided now, Actor by) {
        Notice notice = Notice.of(NoticeKind.NOMINATION_DECIDED, now.nomination(), Addressees.state(now.state()));
        notices.tell(notice.with("SELECTION_" + now.outcome()), by);
        Actor reader = by.with(Right.NOMINATION_READ);
        switch (now.outcome()) {
            case FUNDED -> experts.write(now.nomination(), ExpertLetter.SELECTED, reader);
            case GIVEN_UP, REPLACED -> experts.write(now.nomination(), ExpertLetter.RELEASED, reader);
            case WAITING, NO_FITTING_FUNDS, OVER_STATE_LIMIT, NOT_ELIGIBLE -> {
                // the State tells its expert
            }
        }
    }
}
