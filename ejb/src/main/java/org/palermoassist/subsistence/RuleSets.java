package org.palermoassist.subsistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Versions of the rules: read by everybody; none is ever changed, another one follows. */
@UseCase
public class RuleSets {
    private static final int LONGEST_REASON = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All versions, the latest first. Public. */
    public List<RuleSet> all(Actor by) {
        return List.copyOf(read().descendingMap().values());
    }

    /**
     * One version. Public.
     *
     * @throws NotFound when there is none of that number
     */
    public RuleSet version(int number, Actor by) {
        RuleSet found = read().get(number);
        if (found == null) {
            throw new NotFound(number);
        }
        return found;
    }

    /**
     * The version by which a journey is computed that was not submitted yet. Public.
     *
     * @param begins day on which the journey begins
     */
    public RuleSet inForce(LocalDate begins, Actor by) {
        return read().descendingMap().values().stream()
                .filter(rules -> !rules.from().isAfter(begins))
                .findFirst()
                .orElseThrow(() -> new NotFound(begins));
    }

    /**
     * Makes another version.
     *
     * @param wanted its number is that of the version that was looked at; from, values and reason are the new ones
     * @return its number
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#RULE_SET_IS_FROZEN} when another version was made
     *     meanwhile; {@link SubsistenceRule#RULE_SET_LOOKS_AHEAD}; {@link SubsistenceRule#RULE_SET_HAS_REASON}
     */
    public int follow(RuleSet wanted, Actor by) {
        by.mustHave(Right.SUBSISTENCE_KEEP);
        RuleSet latest = read().lastEntry().getValue();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SubsistenceRule.RULE_SET_IS_FROZEN.require(wanted.version() == latest.version());
        SubsistenceRule.RULE_SET_LOOKS_AHEAD.require(
                !wanted.from().isBefore(today) && !wanted.from().isBefore(latest.from()), wanted.from());
        String reason = wanted.reason().strip();
        SubsistenceRule.RULE_SET_HAS_REASON.require(
                !reason.isEmpty() && reason.length() <= LONGEST_REASON, LONGEST_REASON);
        int version = latest.version() + 1;
        insert(version, wanted, reason);
        audit.record(by, "subsistence.rules", String.valueOf(version), wanted.from());
        return version;
    }

    private void insert(int version, RuleSet wanted, String reason) {
        Sql.change(
                em,
                "INSERT INTO subsistence_rule_set (version, holds_from, reason, made_at) VALUES (?, ?, ?, ?)",
                version,
                wanted.from(),
                reason,
                clock.instant());
        wanted.values()
                .forEach((parameter, value) -> Sql.change(
                        em,
                        "INSERT INTO subsistence_parameter (version, parameter, value, to_verify) VALUES (?, ?, ?, ?)",
                        version,
                        parameter.name(),
                        value,
                        wanted.isToVerify(parameter)));
    }

    private TreeMap<Integer, RuleSet> read() {
        Map<Integer, Map<Parameter, BigDecimal>> values = new TreeMap<>();
        Map<Integer, Set<Parameter>> toVerify = new TreeMap<>();
        Sql.select("version, parameter, value, to_verify", "subsistence_parameter WHERE 1=1")
                .list(em, row -> {
                    Parameter parameter = Parameter.valueOf(row.text(1));
                    if (row.flag(3)) {
                        toVerify.computeIfAbsent(row.integer(0), none -> EnumSet.noneOf(Parameter.class))
                                .add(parameter);
                    }
                    return values.computeIfAbsent(row.integer(0), none -> new EnumMap<>(Parameter.class))
                            .put(parameter, row.decimal(2).orElseThrow());
                });
        TreeMap<Integer, RuleSet> versions = new TreeMap<>();
        Sql.select("version, holds_from, reason", "subsistence_rule_set WHERE 1=1")
                .list(
                        em,
                        row -> versions.put(
                                row.integer(0),
                                new RuleSet(
                                        row.integer(0),
                                        row.date(1).orElseThrow(),
                                        values.get(row.integer(0)),
                                        toVerify.getOrDefault(row.integer(0), Set.of()),
                                        row.text(2))));
        return versions;
    }
}
