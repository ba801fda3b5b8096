package org.palermoassist.web.subsistence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.DailyRateRow;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;

/** Shapes of the answers of the subsistence API. Amounts are in United States dollars. */
final class SubsistenceAnswers {
    private SubsistenceAnswers() {}

    /** What a journey comes to; an estimate, no entitlement. */
    public record Result(
            String notice,
            String itinerary,
            int ruleSet,
            int nights,
            List<Line> lines,
            BigDecimal allowance,
            BigDecimal terminals,
            BigDecimal total,
            String currency) {}

    /** A night, a day or a ride. */
    public record Line(
            String date,
            String place,
            String rule,
            String source,
            String sentence,
            BigDecimal rate,
            BigDecimal percent,
            Map<String, BigDecimal> deductions,
            BigDecimal amount) {
        static Line of(EntitlementLine line, LineWords words) {
            Map<String, BigDecimal> off = new TreeMap<>();
            line.deductions().forEach(one -> off.put(one.given().name(), one.percent()));
            return new Line(
                    line.date().toString(),
                    line.place().value(),
                    line.rule().name(),
                    line.rule().source(),
                    words.sentence(line),
                    line.rate().amount(),
                    line.percent(),
                    off,
                    line.amount().amount());
        }
    }

    /** A place. */
    public record PlaceAnswer(String code, String name, String zone) {}

    /** A daily rate; until, reduced and roomPercent are left out where there is none. */
    public record Rate(
            String place,
            String name,
            String from,
            String until,
            BigDecimal dsa,
            BigDecimal reduced,
            BigDecimal roomPercent,
            BigDecimal terminal,
            BigDecimal withVehicle,
            String source,
            String standing) {
        static Rate of(DailyRateRow row) {
            var rate = row.rate();
            return new Rate(
                    rate.place().value(),
                    row.name(),
                    rate.from().toString(),
                    rate.until().map(Object::toString).orElse(null),
                    rate.dsa().amount(),
                    rate.reduced().map(Money::amount).orElse(null),
                    rate.roomPercent().orElse(null),
                    rate.terminal().amount(),
                    rate.withVehicle().amount(),
                    rate.source(),
                    row.standing().name());
        }
    }

    /** A version of the rules. */
    public record Rules(int version, String from, String reason, List<ParameterAnswer> parameters) {
        static Rules of(RuleSet rules) {
            List<ParameterAnswer> parameters = Arrays.stream(Parameter.values())
                    .map(one -> new ParameterAnswer(one.name(), one.source(), rules.value(one), rules.isToVerify(one)))
                    .toList();
            return new Rules(rules.version(), rules.from().toString(), rules.reason(), parameters);
        }
    }

    /** A parameter and its value; toVerify says that no rule of the organization was seen for it yet. */
    public record ParameterAnswer(String name, String source, BigDecimal value, boolean toVerify) {}
}
