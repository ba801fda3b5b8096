package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.fund.Cover;
import org.palermoassist.fund.CoverForm;
import org.palermoassist.fund.Covers;
import org.palermoassist.fund.FundRule;
import org.palermoassist.fund.Hand;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;

/** Who is away, and who stands in (U-38). */
@Named
@RequestScoped
public class CoverView {
    @Inject
    private Covers covers;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    private List<Cover> rows;
    private List<Cover> today;

    /** Covers of today and of days to come. */
    public List<Cover> getRows() {
        if (rows == null) {
            rows = covers.standing(current.actor());
        }
        return rows;
    }

    /** Covers of today. */
    public List<Cover> getToday() {
        if (today == null) {
            today = covers.today(current.actor());
        }
        return today;
    }

    /** Hands that the reader can have covered. */
    public List<Hand> getHands() {
        return covers.hands(current.actor());
    }

    /** Who could stand in for the reader. */
    public List<Covers.Deputy> getDeputies() {
        return covers.possible(current.actor());
    }

    /** Whether the cover is the reader's own. */
    public boolean own(Cover cover) {
        return cover.login().equals(current.actor().login());
    }

    /** Whether who stands in had another hand in this cost, so that somebody else is needed (F-10). */
    public boolean barred(Cover cover, List<HandStep> hands) {
        return hands.stream()
                .anyMatch(step -> step.hand() != cover.hand() && step.login().equals(cover.deputy()));
    }

    /** Names who stands in. */
    public void name() throws IOException {
        Hand hand = fields.constant(Hand.class, "hand").orElse(Hand.REQUEST);
        CoverForm form = new CoverForm(hand, fields.get("deputy"), day("from"), day("until"));
        done("name", () -> covers.name(form, current.actor()));
    }

    private LocalDate day(String field) {
        return fields.day(field).orElseThrow(() -> new RuleViolation(FundRule.COVER_HAS_DAYS, "", ""));
    }

    /** Takes a cover back. */
    public void end() throws IOException {
        Hand hand = fields.constant(Hand.class, "hand").orElse(Hand.REQUEST);
        done("end", () -> covers.end(hand, day("from"), current.actor()));
    }

    private void done(String notice, Runnable work) throws IOException {
        posts.once("fund.cover.done." + notice, "/fund/cover", work);
    }
}
