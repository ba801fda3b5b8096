package org.palermoassist.web.projects;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.ProjectForm;
import org.palermoassist.web.shared.DraftJson;

/** The fields of the form as they stand: texts by name, exactly as typed. Rows of a list have names such as {@code state-0}. */
public final class ProjectFields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private ProjectFields() {}

    /** As posted. */
    static ProjectFields of(Map<String, String[]> parameters) {
        ProjectFields fields = new ProjectFields();
        parameters.forEach((name, given) -> fields.values.put(name, List.of(given)));
        return fields;
    }

    /** As kept while it was typed; empty when it cannot be read. */
    static Optional<ProjectFields> ofJson(String json) {
        return DraftJson.read(json).map(kept -> {
            ProjectFields fields = new ProjectFields();
            fields.values.putAll(kept);
            return fields;
        });
    }

    /** As it is kept. */
    String json() {
        return DraftJson.write(values);
    }

    /** Nothing typed yet. */
    static ProjectFields empty(String language) {
        ProjectFields fields = new ProjectFields();
        fields.put("language-0", language);
        fields.put("status", "1");
        return fields;
    }

    /** As saved. */
    static ProjectFields of(ProjectForm form, int version) {
        ProjectFields fields = new ProjectFields();
        fields.put("version", version);
        for (int i = 0; i < form.titles().size(); i++) {
            fields.put("language-" + i, form.titles().get(i).language());
            fields.put("title-" + i, form.titles().get(i).text());
            fields.put(
                    "description-" + i, description(form, form.titles().get(i).language()));
        }
        fields.put("status", form.status().code());
        form.dates().plannedStart().ifPresent(day -> fields.put("plannedStart", day));
        form.dates().actualStart().ifPresent(day -> fields.put("actualStart", day));
        form.dates().plannedEnd().ifPresent(day -> fields.put("plannedEnd", day));
        form.dates().actualEnd().ifPresent(day -> fields.put("actualEnd", day));
        fields.shares("state", form.states());
        fields.shares("region", form.regions());
        fields.shares("sector", form.sectors());
        fields.values.put("provision", form.provisions());
        fields.lists(form);
        return fields;
    }

    private static String description(ProjectForm form, String language) {
        return form.descriptions().stream()
                .filter(text -> text.language().equals(language))
                .map(ProjectForm.Text::text)
                .findFirst()
                .orElse("");
    }

    private void shares(String name, List<ProjectForm.Share> shares) {
        for (int i = 0; i < shares.size(); i++) {
            put(name + "-" + i, shares.get(i).code());
            put(
                    name + "Share-" + i,
                    shares.get(i).percent().map(BigDecimal::toPlainString).orElse(""));
        }
    }

    private void lists(ProjectForm form) {
        for (int i = 0; i < form.organizations().size(); i++) {
            put("role-" + i, form.organizations().get(i).role());
            put("orgId-" + i, form.organizations().get(i).identifier());
            put("orgName-" + i, form.organizations().get(i).name());
        }
        for (int i = 0; i < form.budgets().size(); i++) {
            ProjectForm.Plan plan = form.budgets().get(i);
            put("budgetType-" + i, plan.revised() ? "2" : "1");
            put("budgetFrom-" + i, plan.from());
            put("budgetTo-" + i, plan.to());
            put("budgetAmount-" + i, plan.amount().amount().toPlainString());
            put("budgetCurrency-" + i, plan.amount().currency());
        }
        for (int i = 0; i < form.payments().size(); i++) {
            ProjectForm.Payment payment = form.payments().get(i);
            put("payType-" + i, payment.type());
            put("payOn-" + i, payment.on());
            put("payAmount-" + i, payment.amount().amount().toPlainString());
            put("payCurrency-" + i, payment.amount().currency());
            put("payWords-" + i, payment.words());
        }
    }

    private void put(String name, Object value) {
        values.put(name, List.of(String.valueOf(value)));
    }

    /** The text of a field; empty when there is none. */
    public String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** The text of a field in a row of a list. */
    public String row(String name, int number) {
        return get(name + "-" + number);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a value is chosen. */
    public boolean has(String name, Object value) {
        return all(name).contains(String.valueOf(value));
    }
}
