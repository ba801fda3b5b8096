package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Appointment;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointNotes;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.SampleClock;

/** Notes verbales of the sample world, each entered when it arrived; one State has named no focal point. */
@ApplicationScoped
class SampleNotes {
    private static final String ADDRESSEE = "Secretariat of the Conference of the Parties";

    @Inject
    private NoteRegister register;

    @Inject
    private FocalPointNotes focalPoints;

    void load(SampleFiles files, Actor coordinator) {
        for (CSVRecord row : files.table("notes.csv")) {
            NoteForm form = form(row);
            SampleClock.at(form.arrivedAt().orElseThrow(), () -> enter(form, coordinator));
        }
    }

    private void enter(NoteForm form, Actor coordinator) {
        if (form.appointment().isPresent()) {
            focalPoints.record(Optional.empty(), form, coordinator);
        } else {
            register.register(form, coordinator);
        }
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
