package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Leave cover (U-38): somebody who is away says who stands in for a hand. The deputy holds the right to that hand already, so that
 * nobody comes by a right through it, and F-10 holds as ever: whoever had another hand in a cost is refused this one.
 */
@UseCase
public class Covers {
    private static final String COLUMNS =
            "c.hand, c.login, COALESCE((SELECT a.display_name FROM account a WHERE a.login ="
                    + " c.login), c.login), c.deputy, COALESCE((SELECT a.display_name FROM account a WHERE a.login = c.deputy),"
                    + " c.deputy), c.from_day, c.until_day";
    private static final String STANDING = "fund_cover c WHERE c.ended_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Somebody who can stand in. */
    public record Deputy(String login, String name) {}

    /** Covers of today and of days to come, the earliest first. */
    public List<Cover> standing(Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select(COLUMNS, STANDING)
                .and("c.until_day >= ?", today())
                .tail("ORDER BY c.from_day, c.id")
                .list(em, Covers::cover);
    }

    /** Covers of today. */
    public List<Cover> today(Actor by) {
        LocalDate today = today();
        return standing(by).stream()
                .filter(cover -> !cover.from().isAfter(today))
                .toList();
    }

    private static Cover cover(Row row) {
        return new Cover(
                Hand.valueOf(row.text(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.date(5).orElseThrow(),
                row.date(6).orElseThrow());
    }

    /** Hands that somebody can have, and so can have covered. */
    public List<Hand> hands(Actor by) {
        by.mustHave(Right.FUND_READ);
        return Arrays.stream(Hand.values()).filter(hand -> by.has(hand.right())).toList();
    }

    /** Who could stand in for one of the hands of somebody. */
    public List<Deputy> possible(Actor by) {
        return hands(by).stream()
                .flatMap(hand -> holders(hand).stream())
                .distinct()
                .filter(deputy -> !deputy.login().equals(by.login()))
                .toList();
    }

    private List<Deputy> holders(Hand hand) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> Actor.of("", "", role, Optional.empty(), Optional.empty(), false)
                        .has(hand.right()))
                .map(Enum::name)
                .toList();
        return Sql.select(
                        "DISTINCT a.login, a.display_name",
                        "account a JOIN account_workspace w ON w.account_id = a.id WHERE a.active = TRUE"
                                + " AND w.ended_at IS NULL")
                .and("w.role IN ?", roles)
                .tail("ORDER BY a.display_name")
                .list(em, row -> new Deputy(row.text(0), row.text(1)));
    }

    /**
     * Names who stands in.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#COVER_IS_BY_ANOTHER}, {@link FundRule#COVER_HOLDS_THE_RIGHT},
     *     {@link FundRule#COVER_HAS_DAYS}, {@link FundRule#COVER_ONCE}
     */
    public void name(CoverForm form, Actor by) {
        by.mustHave(form.hand().right());
        FundRule.COVER_IS_BY_ANOTHER.require(!form.deputy().equals(by.login()));
        FundRule.COVER_HAS_DAYS.require(!form.until().isBefore(today()), form.from(), form.until());
        boolean holds =
                holders(form.hand()).stream().anyMatch(deputy -> deputy.login().equals(form.deputy()));
        FundRule.COVER_HOLDS_THE_RIGHT.require(holds, form.deputy());
        long others = Sql.select("1", STANDING)
                .and("c.hand = ?", form.hand().name())
                .and("c.login = ?", by.login())
                .and("c.from_day <= ?", form.until())
                .and("c.until_day >= ?", form.from())
                .count(em);
        FundRule.COVER_ONCE.require(others == 0, form.from(), form.until());
        Sql.change(
                em,
                "INSERT INTO fund_cover (hand, login, deputy, from_day, until_day, named_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                form.hand().name(),
                by.login(),
                form.deputy(),
                form.from(),
                form.until(),
                clock.instant());
        audit.record(by, "fund.cover", form.deputy(), form.hand(), form.from(), form.until());
    }

    /**
     * Takes a cover of one's own back.
     *
     * @param from its first day
     * @throws NotFound when there is none
     */
    public void end(Hand hand, LocalDate from, Actor by) {
        by.mustHave(hand.right());
        int ended = Sql.change(
                em,
                "UPDATE fund_cover SET ended_at = ? WHERE hand = ? AND login = ? AND from_day = ?"
                        + " AND ended_at IS NULL",
                clock.instant(),
                hand.name(),
                by.login(),
                from);
        if (ended == 0) {
            throw new NotFound(from);
        }
        audit.record(by, "fund.coverEnd", by.login(), hand, from);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
