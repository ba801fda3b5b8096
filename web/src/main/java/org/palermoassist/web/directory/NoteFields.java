package org.palermoassist.web.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.directory.Appointment;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.web.shared.Given;

/** The fields of the form as they stand: texts by name, exactly as typed. */
public final class NoteFields {
    private static final String END = "END";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private NoteFields() {}

    /** As posted. */
    static NoteFields of(Map<String, String[]> parameters) {
        NoteFields fields = new NoteFields();
        parameters.forEach((name, given) -> fields.values.put(name, List.of(given)));
        return fields;
    }

    /** As stored. */
    static NoteFields of(NoteForm form) {
        NoteFields fields = new NoteFields();
        fields.put("number", form.number());
        fields.put("datedOn", form.datedOn().map(String::valueOf).orElse(""));
        form.arrivedAt().ifPresent(fields::arrival);
        form.sender().state().ifPresent(code -> fields.put("state", code));
        fields.put("addressee", form.addressee());
        fields.put("language", form.language());
        fields.put("subject", form.subject());
        form.appointment().ifPresent(fields::appointment);
        if (form.kind() == NoteKind.FOCAL_POINT && form.appointment().isEmpty()) {
            fields.put("does", END);
        }
        return fields;
    }

    private void appointment(Appointment plan) {
        values.put("duty", plan.duties().stream().map(Enum::name).toList());
        put("name", plan.name());
        put("office", plan.office());
        put("email", plan.email());
        put("phone", plan.phone());
        put("login", plan.login());
        put("since", plan.since().toString());
    }

    /** The time of arrival, in Vienna. */
    NoteFields arrival(Instant at) {
        put("arrivedOn", ViennaTime.day(at).toString());
        put("arrivedTime", ViennaTime.minute(at));
        return this;
    }

    NoteFields put(String name, String value) {
        values.put(name, List.of(value));
        return this;
    }

    /** What stands in a field; empty for nothing. */
    public String get(String name) {
        return values.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether the note ends functions and names nobody. */
    public boolean isEnding() {
        return get("does").equals(END);
    }

    /**
     * What the fields say; a day or time that cannot be read counts as missing.
     *
     * @param naming whether they say whom the note names
     */
    NoteForm form(NoteKind kind, NoteSender sender, boolean naming) {
        return new NoteForm(
                kind,
                get("number"),
                Given.day(get("datedOn")),
                ViennaTime.read(get("arrivedOn"), get("arrivedTime")),
                sender,
                get("addressee"),
                get("language"),
                get("subject"),
                naming && !isEnding() ? Optional.of(appointment()) : Optional.empty());
    }

    /** What ends, where the note names nobody. */
    FocalPointEntry.Ending ending() {
        return new FocalPointEntry.Ending(duties(), since());
    }

    private Set<FocalPointDuty> duties() {
        return Stream.of(FocalPointDuty.values())
                .filter(duty -> has("duty", duty.name()))
                .collect(Collectors.toSet());
    }

    private LocalDate since() {
        return Given.day(get("since")).or(() -> Given.day(get("datedOn"))).orElse(null);
    }

    private Appointment appointment() {
        return new Appointment(duties(), get("name"), get("office"), get("email"), get("phone"), get("login"), since());
    }
}
