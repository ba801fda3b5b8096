package org.palermoassist.web.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palermoassist.projects.ProjectDetails;
import org.palermoassist.projects.ProjectMoney;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.iati.Narrative;

/**
 * One project in the API; all that its source says is in {@code projects.xml?identifier=}.
 *
 * @param project what stands in lists
 * @param titles by language; empty language when the source says none
 * @param descriptions by language
 * @param level who may see it
 * @param source where it comes from
 * @param totals in USD, each with how many amounts it counts and how many could not be converted
 * @param lines budgets and transactions, each with whether it is counted
 */
public record ProjectDetailAnswer(
        ProjectAnswer project,
        List<Text> titles,
        List<Text> descriptions,
        String level,
        Source source,
        Map<String, Total> totals,
        List<Amount> lines) {
    /** A text in a language. */
    public record Text(String language, String text) {}

    /** Source, run of the last change, times in UTC. */
    public record Source(
            String code, String dataset, String run, String receivedAt, String changedAt, String goneSince) {}

    /** A total in USD. */
    public record Total(BigDecimal usd, int counted, int notConverted) {}

    /** A budget or transaction. */
    public record Amount(
            String kind,
            String code,
            String on,
            String until,
            String amount,
            String currency,
            BigDecimal usd,
            String standing) {}

    static ProjectDetailAnswer of(ProjectDetails details) {
        ProjectMoney money = details.money();
        ProjectDetails.Origin origin = details.origin();
        return new ProjectDetailAnswer(
                ProjectAnswer.of(details.row()),
                texts(details.activity().texts().titles()),
                details.activity().texts().descriptions().stream()
                        .flatMap(description -> texts(description.narratives()).stream())
                        .toList(),
                details.level().name(),
                new Source(
                        origin.source(),
                        origin.dataset(),
                        origin.run().orElse(""),
                        String.valueOf(origin.receivedAt()),
                        String.valueOf(origin.changedAt()),
                        origin.goneSince().map(String::valueOf).orElse("")),
                Map.of(
                        "budget", total(money.budget()),
                        "commitments", total(money.commitments()),
                        "spend", total(money.spend()),
                        "pledges", total(money.pledges())),
                money.lines().stream().map(ProjectDetailAnswer::amount).collect(Collectors.toList()));
    }

    private static List<Text> texts(List<Narrative> narratives) {
        return narratives.stream()
                .map(text -> new Text(text.language().orElse(""), text.text()))
                .toList();
    }

    private static Total total(ProjectMoney.Total total) {
        return new Total(total.usd(), total.counted(), total.notConverted());
    }

    private static Amount amount(Line line) {
        return new Amount(
                line.kind().name(),
                line.code(),
                line.on(),
                line.until(),
                line.amount(),
                line.currency(),
                line.usd().map(usd -> usd.amount()).orElse(null),
                line.standing().name());
    }
}
