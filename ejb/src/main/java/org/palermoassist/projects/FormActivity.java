package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityDate;
import org.palermoassist.projects.iati.ActivityFinance;
import org.palermoassist.projects.iati.ActivityHead;
import org.palermoassist.projects.iati.ActivityParties;
import org.palermoassist.projects.iati.ActivityPlaces;
import org.palermoassist.projects.iati.ActivityResults;
import org.palermoassist.projects.iati.ActivityTexts;
import org.palermoassist.projects.iati.ActivityThemes;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.FinanceTerms;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.ParticipatingOrg;
import org.palermoassist.projects.iati.Period;
import org.palermoassist.projects.iati.RecipientCountry;
import org.palermoassist.projects.iati.RecipientRegion;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.projects.iati.Sector;
import org.palermoassist.projects.iati.Tag;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.projects.iati.VocabularyCode;
import org.palermoassist.shared.Money;

/** Makes an activity of a form, so that what is entered here is stored, checked and exported like what partners send. */
final class FormActivity {
    private static final FinanceTerms NO_TERMS =
            new FinanceTerms(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    private static final String UN_REGIONS = "2";
    private static final String ONE_STATE = "4";
    private static final String SEVERAL_STATES = "3";
    private static final String REGIONAL = "2";

    private final ProjectForm form;

    private FormActivity(ProjectForm form) {
        this.form = form;
    }

    static ReportedActivity of(ProjectForm form, String identifier, ReportingOrg reporter) {
        FormActivity made = new FormActivity(form);
        return new ReportedActivity(
                made.head(identifier, reporter),
                new ActivityTexts(narratives(form.titles()), made.descriptions()),
                new ActivityParties(made.organizations(), List.of(), List.of(), List.of()),
                made.places(),
                made.themes(),
                made.finance(),
                new ActivityResults(List.of(), Optional.empty(), List.of(), List.of()));
    }

    private ActivityHead head(String identifier, ReportingOrg reporter) {
        ProjectForm.Dates dates = form.dates();
        List<ActivityDate> all = new ArrayList<>();
        date("1", dates.plannedStart(), all);
        date("2", dates.actualStart(), all);
        date("3", dates.plannedEnd(), all);
        date("4", dates.actualEnd(), all);
        String scope = form.states().isEmpty() ? REGIONAL : form.states().size() == 1 ? ONE_STATE : SEVERAL_STATES;
        Optional<String> language =
                form.titles().stream().map(ProjectForm.Text::language).findFirst();
        return new ActivityHead(
                identifier,
                reporter,
                Optional.of(form.status().code()),
                all,
                Optional.of(scope),
                new ActivityHead.Defaults(
                        language, Optional.empty(), 1, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static void date(String type, Optional<LocalDate> day, List<ActivityDate> all) {
        day.ifPresent(given -> all.add(new ActivityDate(Optional.of(type), reported(given), List.of())));
    }

    private List<Description> descriptions() {
        return form.descriptions().isEmpty()
                ? List.of()
                : List.of(new Description(Optional.of("1"), narratives(form.descriptions())));
    }

    private static List<Narrative> narratives(List<ProjectForm.Text> texts) {
        return texts.stream()
                .map(text -> new Narrative(Optional.of(text.language()), text.text()))
                .toList();
    }

    private List<ParticipatingOrg> organizations() {
        return form.organizations().stream()
                .map(org -> new ParticipatingOrg(
                        Optional.of(org.role()),
                        filled(org.identifier()),
                        Optional.empty(),
                        Optional.empty(),
                        filled(org.name())
                                .map(name -> List.of(new Narrative(Optional.empty(), name)))
                                .orElse(List.of())))
                .toList();
    }

    private ActivityPlaces places() {
        boolean alone = form.states().size() + form.regions().size() == 1;
        return new ActivityPlaces(
                form.states().stream()
                        .map(state -> new RecipientCountry(state.code(), percent(state, alone), List.of()))
                        .toList(),
                form.regions().stream()
                        .map(region -> new RecipientRegion(
                                new VocabularyCode(region.code(), Optional.of(UN_REGIONS), Optional.empty()),
                                percent(region, alone),
                                List.of()))
                        .toList(),
                List.of());
    }

    private ActivityThemes themes() {
        boolean alone = form.sectors().size() == 1;
        return new ActivityThemes(
                form.sectors().stream()
                        .map(sector -> new Sector(
                                new VocabularyCode(sector.code(), Optional.of("1"), Optional.empty()),
                                percent(sector, alone),
                                List.of()))
                        .toList(),
                form.provisions().stream()
                        .map(code -> new Tag(
                                new VocabularyCode(
                                        code, Optional.of("99"), Optional.of(OwnTags.PROVISIONS.vocabularyUri())),
                                List.of(new Narrative(Optional.empty(), code.replace('-', ' ')))))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Optional<ReportedNumber> percent(ProjectForm.Share share, boolean alone) {
        return alone
                ? Optional.empty()
                : share.percent().map(BigDecimal::toPlainString).map(ReportedNumber::of);
    }

    private ActivityFinance finance() {
        return new ActivityFinance(
                form.budgets().stream().map(FormActivity::budget).toList(),
                List.of(),
                form.payments().stream().map(FormActivity::transaction).toList(),
                NO_TERMS,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Budget budget(ProjectForm.Plan plan) {
        return new Budget(
                Optional.of(plan.revised() ? "2" : "1"),
                Optional.empty(),
                new Period(reported(plan.from()), reported(plan.to())),
                value(plan.amount(), plan.from()));
    }

    private static Transaction transaction(ProjectForm.Payment payment) {
        return new Transaction(
                Optional.empty(),
                Optional.of(payment.type()),
                reported(payment.on()),
                value(payment.amount(), payment.on()),
                filled(payment.words())
                        .map(words -> List.of(new Narrative(Optional.empty(), words)))
                        .orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                new Transaction.Terms(List.of(), List.of(), List.of(), Optional.empty(), NO_TERMS, Optional.empty()));
    }

    private static Optional<ReportedValue> value(Money amount, LocalDate day) {
        return Optional.of(new ReportedValue(
                ReportedNumber.of(amount.amount().toPlainString()), Optional.of(amount.currency()), reported(day)));
    }

    private static Optional<ReportedDate> reported(LocalDate day) {
        return Optional.of(ReportedDate.of(day.toString()));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(given -> !given.isEmpty());
    }
}
