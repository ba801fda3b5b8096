package org.palermoassist.selection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The values of the published rules. Everybody reads them; a version that was entered stays as it is. */
@UseCase
public class RuleVersions {
    private static final String COLUMNS = "r.version, r.name, r.tier_one, r.tier_two, r.tier_three, r.expertise,"
            + " r.presenter, r.unfunded, r.unfunded_meetings, r.no_mission, r.strict, r.gender, r.gender_percent,"
            + " r.signatories, r.graduation_years, r.claim_days, r.per_state, r.panel, r.first_list_days,"
            + " r.late_list_days, r.replacement_days";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All versions, the latest first. */
    public List<RuleSet> all(Actor by) {
        return Sql.select(COLUMNS, "selection_rule_set r")
                .tail("ORDER BY r.version DESC")
                .list(em, RuleVersions::set);
    }

    /**
     * Who entered a version, and when.
     *
     * @param login of the fund manager, {@code portal} for those that came with it; empty for readers who read no selections (U-39)
     * @param at UTC
     */
    public record Entered(String login, Instant at) {}

    /**
     * Who entered a version.
     *
     * @throws NotFound when there is none
     */
    public Entered entered(int version, Actor by) {
        return Sql.select("r.entered_by, r.entered_at", "selection_rule_set r WHERE r.version = ?", version)
                .first(
                        em,
                        row -> new Entered(
                                by.has(Right.SELECTION_READ) ? row.text(0) : "",
                                row.instant(1).orElseThrow()))
                .orElseThrow(() -> new NotFound(version));
    }

    /**
     * One version.
     *
     * @throws NotFound when there is none
     */
    public RuleSet version(int version, Actor by) {
        return Sql.select(COLUMNS, "selection_rule_set r WHERE r.version = ?", version)
                .first(em, RuleVersions::set)
                .orElseThrow(() -> new NotFound(version));
    }

    /**
     * Enters other values as the next version; calls name the version that they are decided by.
     *
     * @param values of the rules; their version is not looked at
     * @return the new version
     */
    public int enter(RuleSet values, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        List<Object> all = new ArrayList<>();
        points(values).forEach(all::add);
        terms(values).forEach(all::add);
        all.addAll(List.of(by.login(), clock.instant()));
        Sql.change(
                em,
                "INSERT INTO selection_rule_set (name, tier_one,"
                        + " tier_two, tier_three, expertise, presenter, unfunded, unfunded_meetings, no_mission, strict, gender,"
                        + " gender_percent, signatories, graduation_years, claim_days, per_state, panel, first_list_days,"
                        + " late_list_days, replacement_days, entered_by, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all.toArray());
        int version = all(by).get(0).version();
        audit.record(by, "selection.rules", version, values.name());
        return version;
    }

    private static Stream<Object> points(RuleSet values) {
        return Stream.of(
                values.name(),
                values.tierOne(),
                values.tierTwo(),
                values.tierThree(),
                values.expertise(),
                values.presenter(),
                values.unfunded(),
                values.unfundedMeetings(),
                values.noMission(),
                values.strict());
    }

    private static Stream<Object> terms(RuleSet values) {
        return Stream.of(
                values.gender().name(),
                values.genderPercent(),
                values.signatories(),
                values.graduationYears(),
                values.claimDays(),
                values.perState(),
                values.panel(),
                values.firstListDays(),
                values.lateListDays(),
                values.replacementDays());
    }

    private static RuleSet set(Row row) {
        return new RuleSet(
                row.integer(0),
                row.text(1),
                row.integer(2),
                row.integer(3),
                row.integer(4),
                row.integer(5),
                row.integer(6),
                row.integer(7),
                row.integer(8),
                row.integer(9),
                row.flag(10),
                GenderMode.valueOf(row.text(11)),
                row.integer(12),
                row.flag(13),
                row.integer(14),
                row.integer(15),
                row.integer(16),
                row.integer(17),
                row.integer(18),
                row.integer(19),
                row.integer(20));
    }
}
