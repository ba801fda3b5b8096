package org.palermoassist.web.sync;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.sync.mapping.MappingTrial;
import org.palermoassist.web.shared.Words;

/**
 * One of the first rows of a list, as it would become.
 *
 * @param line in the file
 * @param taken whether it would be taken
 * @param problems what is wrong with it, in words
 */
public record TrialRow(
        int line,
        boolean taken,
        String title,
        String identifier,
        String status,
        String dates,
        String places,
        String articles,
        List<String> money,
        List<String> problems) {

    static TrialRow of(MappingTrial.Row row, Words words) {
        Optional<ReportedActivity> activity = row.mapped().activity();
        List<String> problems = Stream.concat(
                        row.mapped().reasons().stream()
                                .map(reason ->
                                        ProblemWords.of(reason.rule().name(), reason.place(), reason.found(), words)),
                        row.quarantine().stream()
                                .map(problem -> words.get("sync.columns.kept") + " "
                                        + words.get(RuleKeys.of(problem.rule().name()))))
                .toList();
        return new TrialRow(
                row.mapped().line(),
                row.mapped().taken(),
                activity.map(one -> one.title("")).orElse(""),
                row.mapped().identifier(),
                activity.flatMap(one -> one.head().status())
                        .map(code -> words.get("sync.columns.status." + code))
                        .orElse(""),
                activity.map(TrialRow::dates).orElse(""),
                activity.map(TrialRow::places).orElse(""),
                activity.map(TrialRow::articles).orElse(""),
                activity.map(one -> money(one, words)).orElse(List.of()),
                problems);
    }

    private static String dates(ReportedActivity activity) {
        String from = activity.date("2")
                .or(() -> activity.date("1"))
                .map(Object::toString)
                .orElse("");
        String to = activity.date("4")
                .or(() -> activity.date("3"))
                .map(Object::toString)
                .orElse("");
        return from.isEmpty() && to.isEmpty() ? "" : from + " \u2013 " + to;
    }

    private static String places(ReportedActivity activity) {
        return Stream.concat(
                        activity.places().countries().stream()
                                .map(country -> country.code()
                                        + country.percentage()
                                                .map(share -> " " + share.text() + "%")
                                                .orElse("")),
                        activity.places().regions().stream()
                                .map(region -> region.code().code()))
                .collect(Collectors.joining(", "));
    }

    private static String articles(ReportedActivity activity) {
        return activity.themes().tags().stream()
                .map(tag -> tag.code().code().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private static List<String> money(ReportedActivity activity, Words words) {
        return Stream.concat(
                        activity.finance().budgets().stream()
                                .map(budget -> words.get("sync.field.BUDGET") + " " + sum(budget)),
                        activity.finance().transactions().stream()
                                .map(payment -> words.get("sync.columns.payment."
                                                + payment.type().orElse("2")) + " " + sum(payment)))
                .toList();
    }

    private static String sum(Budget budget) {
        return sum(budget.value());
    }

    private static String sum(Transaction payment) {
        return sum(payment.value());
    }

    private static String sum(Optional<ReportedValue> value) {
        return value.map(one -> one.amount().text() + " " + one.currency().orElse(""))
                .orElse("");
    }
}
