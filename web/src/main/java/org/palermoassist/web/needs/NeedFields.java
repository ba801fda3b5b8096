package org.palermoassist.web.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.shared.Money;
import org.palermoassist.web.shared.DraftJson;

/** The fields of the form as they stand: texts by name, exactly as typed, so that nothing is lost on the way (U-7). */
public final class NeedFields {
    /** Name of the hidden field with the edition that was read. */
    static final String EDITION = "edition";
    /** Begins the name of a field with a paragraph. */
    static final String PARAGRAPH = "paragraph-";

    private final Map<String, List<String>> values;

    private NeedFields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** As posted. */
    static NeedFields of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> values.put(name, List.of(given)));
        return new NeedFields(values);
    }

    /** As kept while it was typed; empty when it cannot be read. */
    static Optional<NeedFields> ofJson(String json) {
        return DraftJson.read(json).map(NeedFields::new);
    }

    /** As it is kept. */
    String json() {
        return DraftJson.write(values);
    }

    /** As saved. */
    static NeedFields of(NeedForm form, int edition) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(EDITION, List.of(String.valueOf(edition)));
        values.put(
                "provision",
                form.provisions().stream().map(ProvisionChoice::code).toList());
        form.provisions().forEach(one -> values.put(PARAGRAPH + one.code(), List.of(one.paragraph())));
        values.put("assistance", form.assistance());
        values.put("area", form.areas());
        values.put("crime", form.crimes());
        values.put("language", List.of(form.language()));
        values.put("title", List.of(form.title()));
        values.put("description", List.of(form.description()));
        values.put("beneficiary", List.of(form.beneficiary()));
        values.put("amount", text(form.estimate().map(money -> money.amount().toPlainString())));
        values.put("currency", text(form.estimate().map(Money::currency)));
        values.put("urgency", text(form.urgency()));
        values.put("from", text(form.from()));
        values.put("to", text(form.to()));
        values.put("source", List.of(form.source().name()));
        values.put("sourceNote", List.of(form.sourceNote()));
        values.put("sourceOn", text(form.sourceOn()));
        return new NeedFields(values);
    }

    private static List<String> text(Optional<?> value) {
        return value.map(given -> List.of(given.toString())).orElse(List.of());
    }

    /** The text of a field; empty when there is none. */
    public String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
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
