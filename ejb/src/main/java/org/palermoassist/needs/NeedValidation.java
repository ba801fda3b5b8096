package org.palermoassist.needs;

import jakarta.inject.Inject;
import java.time.Clock;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** What the Secretariat does with a need: its form, never its substance (N-4). */
@UseCase
public class NeedValidation {
    @Inject
    private NeedStore store;

    @Inject
    private NeedSteps steps;

    @Inject
    private NeedPast past;

    @Inject
    private Clock clock;

    /**
     * The form is complete: the need is validated and opens at once (N-5).
     *
     * @param edition of the need as the officer read it
     * @throws org.palermoassist.shared.RuleViolation {@link NeedsRule#VALIDATOR_IS_NOT_AUTHOR}
     */
    public void validate(NeedRef ref, int edition, Actor by) {
        by.mustHave(Right.NEED_VALIDATE);
        Need need = store.seen(ref, by);
        need.mustBe(edition);
        NeedsRule.VALIDATOR_IS_NOT_AUTHOR.require(!past.isWrittenBy(need.id(), by), ref);
        NeedStatus before = need.status();
        need.validate(clock.instant());
        steps.done(need, NeedAct.VALIDATE, before, "", by);
        need.open(clock.instant());
        steps.done(need, NeedAct.VALIDATE, NeedStatus.VALIDATED, "", by);
    }

    /**
     * Sends a submitted need back.
     *
     * @param reason for the State; required
     */
    public void giveBack(NeedRef ref, String reason, Actor by) {
        by.mustHave(Right.NEED_VALIDATE);
        Need need = store.seen(ref, by);
        NeedStatus before = need.status();
        need.giveBack(fit(reason), clock.instant());
        steps.done(need, NeedAct.RETURN, before, reason.strip(), by);
    }

    /**
     * Asks the State to let more people see its need; no answer changes nothing (U-1).
     *
     * @param level wider than the present one
     * @param reason shown to the State; required
     */
    public void askWiderSight(NeedRef ref, AccessLevel level, String reason, Actor by) {
        by.mustHave(Right.NEED_ASK_SIGHT);
        Need need = store.seen(ref, by);
        need.askWiderSight(level, fit(reason));
        NeedHistory.Change asked = new NeedHistory.Change("SIGHT", "", level.name(), reason.strip());
        steps.told(need, NeedAct.ASK_WIDER_SIGHT, asked, by);
    }

    private static String fit(String reason) {
        String words = reason.strip();
        NeedsRule.TEXT_FITS.require(words.length() <= 1000, words.length(), 1000);
        return words;
    }
}
