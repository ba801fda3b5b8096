package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.calls.ExpertPass;
import org.palermoassist.calls.FieldName;
import org.palermoassist.calls.NominationForm;
import org.palermoassist.calls.NominationMaking;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.PaperKind;
import org.palermoassist.calls.SampleExperts;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.SampleClock;

/** Invented experts of invented States: named by notes verbales in the register, and what each said behind the personal link. */
@ApplicationScoped
class SampleNominations {
    private static final Actor EXPERT = Actor.anonymous();

    @Inject
    private NoteRegister register;

    @Inject
    private NominationMaking making;

    @Inject
    private SampleExperts links;

    @Inject
    private ExpertPart part;

    @Inject
    private Clock clock;

    private final Map<String, NoteRef> notes = new HashMap<>();

    void load(SampleFiles files, Map<String, CallRef> calls, SamplePeople people) {
        byte[] paper = paper(files);
        for (CSVRecord row : files.table("experts.csv")) {
            CallRef call = calls.get(row.get("call"));
            NominationRef[] made = new NominationRef[1];
            at(row.get("received"), () -> made[0] = named(call, row, people.coordinator()));
            if (!row.get("complete").isEmpty()) {
                at(row.get("complete"), () -> fill(made[0], row, paper));
            }
        }
        making.prepare(
                calls.get("open"), form("Youssef Elmar", "expert-20@example.org", "fr"), people.focalPoint("QQ"));
    }

    private static byte[] paper(SampleFiles files) {
        try {
            return Files.readAllBytes(files.directory().resolve("scans").resolve("lumeria-9-2026.pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void at(String daysAgo, Runnable work) {
        SampleClock.at(clock.instant().minus(Long.parseLong(daysAgo), ChronoUnit.DAYS), work);
    }

    private NominationRef named(CallRef call, CSVRecord row, Actor coordinator) {
        NoteRef note = notes.computeIfAbsent(
                row.get("call") + row.get("state"), any -> register.register(note(row), coordinator));
        return making.onBehalf(
                call,
                row.get("state"),
                form(row.get("name"), row.get("email"), row.get("language")),
                note,
                coordinator);
    }

    private static NominationForm form(String name, String email, String language) {
        return new NominationForm(name, email, language, Optional.empty());
    }

    private NoteForm note(CSVRecord row) {
        Instant arrived = clock.instant();
        LocalDate dated = LocalDate.ofInstant(arrived, ZoneOffset.UTC).minusDays(1);
        return new NoteForm(
                NoteKind.NOMINATION,
                "NOM-" + row.get("state") + "-" + row.get("received"),
                Optional.of(dated),
                Optional.of(arrived.minus(1, ChronoUnit.HOURS)),
                NoteSender.ofState(row.get("state")),
                "Secretariat",
                row.get("language"),
                "Nomination of experts",
                Optional.empty());
    }

    private void fill(NominationRef ref, CSVRecord row, byte[] paper) {
        ExpertPass pass = links.open(ref, SamplePeople.LOADER);
        say(pass, ExpertField.NAME, row.get("name"));
        say(pass, ExpertField.BIRTH, row.get("birth"));
        say(pass, ExpertField.GENDER, row.get("gender"));
        say(pass, ExpertField.NATIONALITY, row.get("state"));
        say(pass, ExpertField.HOME_COUNTRY, row.get("home"));
        say(pass, ExpertField.DUTY_STATION, row.get("station"));
        say(pass, ExpertField.POSITION, row.get("position"));
        say(pass, ExpertField.GOVERNMENT, "YES");
        say(pass, ExpertField.PASSPORT_NUMBER, row.get("passport"));
        say(pass, ExpertField.PASSPORT_COUNTRY, row.get("state"));
        say(
                pass,
                ExpertField.PASSPORT_UNTIL,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusYears(4)
                        .toString());
        say(pass, ExpertField.PRESENTER, row.get("presenter"));
        say(pass, ExpertField.VISA_NEEDED, row.get("visa"));
        say(pass, ExpertField.STATEMENT, "YES");
        for (String item : row.get("items").split(" ")) {
            part.save(pass, FieldName.expertise(item), new Typed(row.get("expertise")), EXPERT);
        }
        bank(pass, row);
        for (PaperKind kind : PaperKind.values()) {
            part.attach(pass, kind, kind + ".pdf", new ByteArrayInputStream(paper), EXPERT);
        }
    }

    /** Some have no account, as is normal (U-22). */
    private void bank(ExpertPass pass, CSVRecord row) {
        if (row.get("gender").equals("F")) {
            say(pass, ExpertField.BANK_WAY, "ACCOUNT");
            say(pass, ExpertField.BANK_HOLDER, row.get("name"));
            say(pass, ExpertField.BANK_NAME, "Sample Bank of " + row.get("station"));
            say(pass, ExpertField.BANK_ACCOUNT, "0012-" + row.get("passport").substring(2));
            say(pass, ExpertField.BANK_BIC, "SAMP" + row.get("state") + "22");
        } else {
            say(pass, ExpertField.BANK_WAY, "CASH");
        }
    }

    private void say(ExpertPass pass, ExpertField field, String text) {
        part.save(pass, FieldName.of(field), new Typed(text), EXPERT);
    }
}
