package org.palermoassist.web.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.palermoassist.projects.ProjectForm;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.shared.Money;

/** Reads the form of a project from its fields; what cannot be read is named and leaves the page as it is. */
final class ProjectFormParser {
    /** Most rows of any list of the form. */
    static final int ROWS = 12;

    private final ProjectFields fields;
    private final Set<String> errors = new LinkedHashSet<>();

    ProjectFormParser(ProjectFields fields) {
        this.fields = fields;
    }

    /** Names of the fields that cannot be read, in the order of the form. */
    Set<String> errors() {
        return errors;
    }

    /** The form, when every field can be read. */
    Optional<ProjectForm> form() {
        List<ProjectForm.Text> titles = texts("title");
        if (titles.isEmpty()) {
            errors.add("title-0");
        }
        ProjectForm.Dates dates =
                new ProjectForm.Dates(date("plannedStart"), date("actualStart"), date("plannedEnd"), date("actualEnd"));
        List<ProjectForm.Share> states = rows("state", this::state);
        List<ProjectForm.Share> regions = rows("region", i -> share("region", i));
        List<ProjectForm.Share> sectors = rows("sector", i -> share("sector", i));
        List<ProjectForm.Plan> budgets = rows("budgetAmount", this::plan);
        List<ProjectForm.Payment> payments = rows("payAmount", this::payment);
        List<ProjectForm.Party> organizations = rows("role", this::party);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProjectForm(
                titles,
                texts("description"),
                ProjectStatus.ofCode(fields.get("status")).orElse(ProjectStatus.PIPELINE),
                dates,
                states,
                regions,
                sectors,
                fields.all("provision"),
                organizations,
                budgets,
                payments));
    }

    private List<ProjectForm.Text> texts(String name) {
        List<ProjectForm.Text> texts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String text = fields.row(name, i);
            String language = fields.row("language", i);
            if (!text.isEmpty() && language.matches("[a-z]{2}")) {
                texts.add(new ProjectForm.Text(language, text));
            } else if (!text.isEmpty()) {
                errors.add("language-" + i);
            }
        }
        return texts;
    }

    private <T> List<T> rows(String name, IntFunction<Optional<T>> row) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            if (!fields.row(name, i).isEmpty()) {
                row.apply(i).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<ProjectForm.Share> state(int i) {
        return share("state", i);
    }

    private Optional<ProjectForm.Share> share(String name, int i) {
        String percent = fields.row(name + "Share", i);
        Optional<BigDecimal> number = percent.isEmpty() ? Optional.empty() : number(name + "Share-" + i);
        return Optional.of(new ProjectForm.Share(fields.row(name, i), number));
    }

    private Optional<ProjectForm.Party> party(int i) {
        String identifier = fields.row("orgId", i);
        String name = fields.row("orgName", i);
        return identifier.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectForm.Party(fields.row("role", i), identifier, name));
    }

    private Optional<ProjectForm.Plan> plan(int i) {
        Optional<LocalDate> from = given("budgetFrom-" + i);
        Optional<LocalDate> to = given("budgetTo-" + i);
        Optional<Money> amount = money("budgetAmount-" + i, "budgetCurrency-" + i);
        return from.isEmpty() || to.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectForm.Plan(
                        fields.row("budgetType", i).equals("2"), from.get(), to.get(), amount.get()));
    }

    private Optional<ProjectForm.Payment> payment(int i) {
        Optional<LocalDate> on = given("payOn-" + i);
        Optional<Money> amount = money("payAmount-" + i, "payCurrency-" + i);
        return on.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectForm.Payment(
                        fields.row("payType", i), on.get(), amount.get(), fields.row("payWords", i)));
    }

    private Optional<Money> money(String amount, String currency) {
        if (!fields.get(currency).matches("[A-Z]{3}")) {
            errors.add(currency);
            return Optional.empty();
        }
        return number(amount).map(number -> Money.of(number, fields.get(currency)));
    }

    private Optional<BigDecimal> number(String name) {
        String text = fields.get(name).replace(" ", "").replace("\u00a0", "");
        if (text.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            return Optional.of(new BigDecimal(text));
        }
        errors.add(name);
        return Optional.empty();
    }

    /** A day that must stand there. */
    private Optional<LocalDate> given(String name) {
        Optional<LocalDate> day = date(name);
        if (day.isEmpty()) {
            errors.add(name);
        }
        return day;
    }

    private Optional<LocalDate> date(String name) {
        String text = fields.get(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            errors.add(name);
            return Optional.empty();
        }
    }
}
