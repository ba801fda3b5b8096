package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.Appointment;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.FocalPointNotes;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.directory.Notes;
import org.palermoassist.documents.DocumentPlan;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.Refs;

/** A State without focal point is not locked out (U-3): from the note verbale to the open need, and its correction. */
@ExtendWith(ArquillianExtension.class)
class NeedOnBehalfIT {
    private static final Actor OFFICER = coordinator();
    private static final Actor OTHER =
            Actor.of("colleague", "Colleague", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
    private static final NeedReaders PARTNERS = NeedReaders.of(Optional.of(AccessLevel.PARTNERS));

    @Inject
    private NeedOnBehalf behalf;

    @Inject
    private NeedReading reading;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

    @Inject
    private FocalPointNotes focalPoints;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    @Test
    void whole_journey_of_a_state_without_focal_point() {
        Actor mission = mission("XP");
        NeedRef draft = drafting.create(form(), mission);
        assertThatThrownBy(() -> progress.submit(draft, 1, PARTNERS, mission)).isInstanceOf(NotAllowed.class);
        NoteRef note = register.draft(note("XP", NoteKind.NEED, Optional.empty()), mission);
        register.caused(note, draft.value(), mission);
        scan(note, mission);
        register.send(note, mission);
        register.register(Optional.of(note), note("XP", NoteKind.NEED, Optional.empty()), OFFICER);

        NeedOnBehalf.Offer offer = behalf.offer(note, OFFICER);
        assertThat(offer.prepared()).contains(draft);
        assertThat(offer.form().title()).isEqualTo(form().title());
        NeedRef need = behalf.enter(note, offer.formKey(), offer.form(), PARTNERS, OFFICER);
        assertThat(need).isEqualTo(draft);
        assertThat(behalf.enter(note, offer.formKey(), offer.form(), PARTNERS, OFFICER))
                .isEqualTo(need);

        NeedDetails details = reading.details(need, OTHER);
        assertThat(details.source()).isEqualTo(NeedSource.NOTE_VERBALE);
        assertThat(details.sourceNote()).isEqualTo(notes.row(note, OFFICER).number());
        assertThat(details.history())
                .filteredOn(event -> event.act() == NeedAct.SUBMIT)
                .isNotEmpty()
                .allMatch(
                        event -> event.onBehalfOf().equals("XP") && event.role().equals("COORDINATOR"));
        assertThat(notes.causeOf(need.value(), mission)).isPresent();
        validation.validate(need, details.edition(), OTHER);
        assertThat(reading.details(need, mission).row().status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void mission_corrects_and_withdraws_until_there_is_a_focal_point() {
        Actor mission = mission("XQ");
        NeedRef need = entered("XQ");
        assertThat(reading.details(need, mission).acts()).contains(NeedAct.EDIT, NeedAct.WITHDRAW);
        drafting.save(need, reading.details(need, mission).edition(), form("UNTOC-18", "EQUIPMENT"), mission);
        appoint("XQ");
        assertThat(reading.details(need, mission).acts()).doesNotContain(NeedAct.EDIT, NeedAct.WITHDRAW);
        assertThatThrownBy(() -> progress.withdraw(need, "", mission)).isInstanceOf(NotAllowed.class);
        progress.withdraw(need, "better put next year", focalPoint("XQ"));
        assertThat(reading.details(need, mission).row().status()).isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void mission_withdraws_what_was_entered_for_its_state_and_nothing_else() {
        NeedRef entered = entered("XR");
        progress.withdraw(entered, "done with own means", mission("XR"));
        NeedRef stated = drafting.create(form(), focalPoint("XR"));
        progress.submit(stated, 1, PARTNERS, focalPoint("XR"));
        assertThatThrownBy(() -> progress.withdraw(stated, "", mission("XR"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void STATE_HAS_FOCAL_POINT() {
        NoteRef note = registered("XS");
        scan(note, OFFICER);
        appoint("XS");
        refused(NeedsRule.STATE_HAS_FOCAL_POINT, () -> behalf.offer(note, OFFICER));
    }

    @Test
    void BEHALF_STANDS_ON_NOTE() {
        NoteRef unsigned = registered("XT");
        refused(NeedsRule.BEHALF_STANDS_ON_NOTE, () -> behalf.offer(unsigned, OFFICER));
        NoteRef comment = register.register(note("XT", NoteKind.COMMENT, Optional.empty()), OFFICER);
        scan(comment, OFFICER);
        refused(NeedsRule.BEHALF_STANDS_ON_NOTE, () -> behalf.offer(comment, OFFICER));
        assertThatThrownBy(() -> behalf.offer(unsigned, mission("XT"))).isInstanceOf(NotAllowed.class);
    }

    private NeedRef entered(String state) {
        NoteRef note = registered(state);
        scan(note, OFFICER);
        return behalf.enter(note, behalf.offer(note, OFFICER).formKey(), form(), PARTNERS, OFFICER);
    }

    private NoteRef registered(String state) {
        return register.register(note(state, NoteKind.NEED, Optional.empty()), OFFICER);
    }

    private void appoint(String state) {
        Appointment plan = new Appointment(
                Set.of(FocalPointDuty.NEEDS), "Adèle Marchand", "", "", "", "", LocalDate.of(2026, 6, 1));
        focalPoints.record(FocalPointEntry.of(note(state, NoteKind.FOCAL_POINT, Optional.of(plan))), OFFICER);
    }

    private void scan(NoteRef note, Actor by) {
        DocumentPlan plan = new DocumentPlan(note.value(), "Signed note verbale", "", "en", false);
        documents.attach(plan, new ByteArrayInputStream("%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII)), by);
    }

    private NoteForm note(String state, NoteKind kind, Optional<Appointment> appointment) {
        return new NoteForm(
                kind,
                Refs.next('X'),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(clock.instant()),
                NoteSender.ofState(state),
                "",
                "en",
                "",
                appointment);
    }

    private static Actor mission(String state) {
        return Actor.of("mission-" + state, "Mission", Role.MISSION, Optional.of(state), Optional.empty(), true);
    }
}
