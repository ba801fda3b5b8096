package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Appointment;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.FocalPointNotes;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.documents.DocumentPlan;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.SampleClock;

/** Notes verbales of the sample world, each entered when it arrived; one State has named no focal point. */
@ApplicationScoped
class SampleNotes {
    private static final String SCAN = "Signed note verbale";
    private static final String ADDRESSEE = "Secretariat of the Conference of the Parties";

    @Inject
    private NoteRegister register;

    @Inject
    private Documents documents;

    @Inject
    private FocalPointNotes focalPoints;

    void load(SampleFiles files, Actor coordinator) {
        for (CSVRecord row : files.table("notes.csv")) {
            NoteForm form = form(row);
            SampleClock.at(form.arrivedAt().orElseThrow(), () -> enter(form, scan(files, row), coordinator));
        }
    }

    private void enter(NoteForm form, Optional<Path> scan, Actor coordinator) {
        NoteRef ref = form.appointment().isPresent()
                ? focalPoints.record(FocalPointEntry.of(form), coordinator).note()
                : register.register(form, coordinator);
        scan.ifPresent(file -> attach(ref, form.language(), file, coordinator));
    }

    private void attach(NoteRef ref, String language, Path scan, Actor coordinator) {
        try (InputStream body = Files.newInputStream(scan)) {
            documents.attach(new DocumentPlan(ref.value(), SCAN, "", language, false), body, coordinator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> scan(SampleFiles files, CSVRecord row) {
        return Optional.of(row.get("scan"))
                .filter(name -> !name.isEmpty())
                .map(name -> files.directory().resolve("scans").resolve(name));
    }

    private static NoteForm form(CSVRecord row) {
        return new NoteForm(
                NoteKind.valueOf(row.get("kind")),
                row.get("number"),
                Optional.of(LocalDate.parse(row.get("dated"))),
                Optional.of(Instant.parse(row.get("arrived"))),
                NoteSender.ofState(row.get("sender")),
                ADDRESSEE,
                row.get("language"),
                row.get("subject"),
                row.get("duties").isEmpty() ? Optional.empty() : Optional.of(appointment(row)));
    }

    private static Appointment appointment(CSVRecord row) {
        return new Appointment(
                Arrays.stream(row.get("duties").split(" "))
                        .map(FocalPointDuty::valueOf)
                        .collect(Collectors.toSet()),
                row.get("name"),
                row.get("office"),
                row.get("email"),
                "",
                row.get("login"),
                LocalDate.parse(row.get("dated")));
    }
}
