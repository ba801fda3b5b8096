package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.shared.Money;

/** Reads back into a form what a form has made: the way from {@link FormActivity} turned round. */
final class ActivityForm {
    private ActivityForm() {}

    static ProjectForm of(ReportedActivity activity) {
        return new ProjectForm(
                texts(activity.texts().titles(), activity),
                activity.texts().descriptions().stream()
                        .map(Description::narratives)
                        .flatMap(all -> texts(all, activity).stream())
                        .toList(),
                activity.head().status().flatMap(ProjectStatus::ofCode).orElse(ProjectStatus.PIPELINE),
                new ProjectForm.Dates(activity.date("1"), activity.date("2"), activity.date("3"), activity.date("4")),
                activity.places().countries().stream()
                        .map(country -> share(country.code(), country.percentage()))
                        .toList(),
                activity.places().regions().stream()
                        .map(region -> share(region.code().code(), region.percentage()))
                        .toList(),
                activity.themes().sectors().stream()
                        .map(sector -> share(sector.code().code(), sector.percentage()))
                        .toList(),
                activity.themes().tags().stream()
                        .filter(OwnTags.PROVISIONS::owns)
                        .map(tag -> tag.code().code())
                        .toList(),
                parties(activity),
                activity.finance().budgets().stream()
                        .flatMap(budget -> plan(budget).stream())
                        .toList(),
                activity.finance().transactions().stream()
                        .flatMap(transaction -> payment(transaction).stream())
                        .toList());
    }

    private static List<ProjectForm.Party> parties(ReportedActivity activity) {
        return activity.parties().participating().stream()
                .map(org ->
                        new ProjectForm.Party(org.role().orElse(""), org.ref().orElse(""), first(org.names())))
                .toList();
    }

    private static List<ProjectForm.Text> texts(List<Narrative> narratives, ReportedActivity activity) {
        String main = activity.head().defaults().language().orElse("en");
        return narratives.stream()
                .map(text -> new ProjectForm.Text(text.language().orElse(main), text.text()))
                .toList();
    }

    private static ProjectForm.Share share(String code, Optional<ReportedNumber> percentage) {
        return new ProjectForm.Share(code, percentage.flatMap(ReportedNumber::value));
    }

    private static Optional<ProjectForm.Plan> plan(Budget budget) {
        Optional<LocalDate> from = budget.period().start().flatMap(ReportedDate::day);
        Optional<LocalDate> to = budget.period().end().flatMap(ReportedDate::day);
        Optional<Money> amount = money(budget.value());
        return from.isEmpty() || to.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ProjectForm.Plan(budget.typeOrDefault().equals("2"), from.get(), to.get(), amount.get()));
    }

    private static Optional<ProjectForm.Payment> payment(Transaction transaction) {
        Optional<LocalDate> on = transaction.date().flatMap(ReportedDate::day);
        Optional<Money> amount = money(transaction.value());
        return on.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectForm.Payment(
                        transaction.type().orElse(""), on.get(), amount.get(), first(transaction.descriptions())));
    }

    private static Optional<Money> money(Optional<ReportedValue> value) {
        Optional<BigDecimal> number = value.flatMap(said -> said.amount().value());
        Optional<String> currency = value.flatMap(ReportedValue::currency);
        return number.flatMap(amount -> currency.map(code -> Money.of(amount, code)));
    }

    private static String first(List<Narrative> texts) {
        return texts.stream().findFirst().map(Narrative::text).orElse("");
    }
}
