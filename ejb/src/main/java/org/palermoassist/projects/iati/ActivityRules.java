package org.palermoassist.projects.iati;

import java.time.LocalDate;
import java.util.List;

/**
 * Judges an activity by the rules of the tracker. Never changes it: a record that breaks a rule is kept as it is and
 * kept out of totals where the rule says so.
 *
 * @param codes the code lists
 */
public record ActivityRules(KnownCodes codes) {

    /** Whether problems keep an activity out of totals. */
    public static boolean quarantined(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.QUARANTINE);
    }

    /** Judges an activity while it is being received. */
    public List<Problem> check(ReceivedActivity activity, LocalDate today) {
        return check(activity.node(), activity.reported(), today);
    }

    /** Judges an activity while it is being received, whose records are at hand already. */
    public List<Problem> check(ReceivedActivity activity, ReportedActivity reported, LocalDate today) {
        return check(activity.node(), reported, today);
    }

    /** Judges an activity that is kept, such as one entered by hand. */
    public List<Problem> check(ActivityDocument document, LocalDate today) {
        return check(document.node(), today);
    }

    List<Problem> check(XmlNode activity, LocalDate today) {
        return check(activity, ActivityReading.read(activity), today);
    }

    private List<Problem> check(XmlNode node, ReportedActivity activity, LocalDate today) {
        Findings findings = new Findings();
        IdentityChecks.check(node, activity, findings);
        TextChecks.check(node, activity, findings);
        new DateChecks(activity, today, findings).check();
        new PlaceChecks(activity, findings).check();
        new ThemeChecks(activity, findings).check();
        new MoneyChecks(activity, today, findings).check();
        ResultChecks.check(node, findings);
        new CodeChecks(codes, findings).check(node);
        Leftover.check(node, "", findings);
        return findings.problems();
    }
}
