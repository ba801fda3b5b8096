package org.palermoassist.web.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.shared.Money;

/** Turns typed fields into the command; what cannot be read is named by field, with the key of its message. */
final class NeedFormParser {
    private final NeedFields fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    NeedFormParser(NeedFields fields) {
        this.fields = fields;
    }

    /** Message keys by field; empty when everything could be read. */
    Map<String, String> errors() {
        return errors;
    }

    /** What is typed, as far as it can be read. */
    NeedForm form() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            errors.put("to", "needs.error.period");
            to = Optional.empty();
        }
        return new NeedForm(
                provisions(),
                fields.all("assistance"),
                fields.all("area"),
                fields.all("crime"),
                fields.get("language").isEmpty() ? "en" : fields.get("language"),
                fitting("title", NeedForm.TITLE),
                fitting("description", NeedForm.DESCRIPTION),
                fitting("beneficiary", NeedForm.LINE),
                estimate(),
                constant(NeedUrgency.values(), "urgency"),
                from,
                to,
                constant(NeedSource.values(), "source").orElse(NeedSource.DIRECT_ENTRY),
                fitting("sourceNote", NeedForm.LINE),
                day("sourceOn"));
    }

    /** Names what a need must have to be handed in and the form has not. */
    void requireAll() {
        for (String name : List.of("provision", "assistance", "title", "description")) {
            if (fields.get(name).isBlank()) {
                errors.putIfAbsent(name, "needs.error.required");
            }
        }
    }

    private List<ProvisionChoice> provisions() {
        return fields.all("provision").stream().distinct().map(this::provision).toList();
    }

    private ProvisionChoice provision(String code) {
        String paragraph = fields.get(NeedFields.PARAGRAPH + code).strip();
        if (!paragraph.matches("[0-9a-z().]{0,12}")) {
            errors.put("provision", "needs.error.paragraph");
            return ProvisionChoice.of(code);
        }
        return new ProvisionChoice(code, paragraph);
    }

    private String fitting(String name, int longest) {
        String text = fields.get(name).strip();
        if (text.length() > longest) {
            errors.put(name, "needs.error.long");
            return text.substring(0, longest);
        }
        return text;
    }

    private Optional<Money> estimate() {
        String text = fields.get("amount").replaceAll("[\\s\\u00a0\\u202f']", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,15}(\\.\\d{1,4})?") || new BigDecimal(text).signum() == 0) {
            errors.put("amount", "needs.error.amount");
            return Optional.empty();
        }
        if (!fields.get("currency").matches("[A-Z]{3}")) {
            errors.put("amount", "needs.error.currency");
            return Optional.empty();
        }
        return Optional.of(Money.of(new BigDecimal(text), fields.get("currency")));
    }

    private Optional<LocalDate> day(String name) {
        String text = fields.get(name).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            errors.put(name, "needs.error.date");
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(E[] known, String name) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(fields.get(name)))
                .findFirst();
    }
}
