package org.palermoassist.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.directory.NoteExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Stale;

class NoteTest {
    @Nested
    class NOTE_ORDER {
        @Test
        void a_draft_is_handed_over_taken_back_and_registered() {
            Note note = draft("QQ");
            note.send();
            note.reopen();
            note.send();
            note.register(note("QQ", NoteKind.NEED, "1"), NOON);
            assertThat(note.status()).isEqualTo(NoteStatus.REGISTERED);
        }

        @Test
        void what_was_handed_over_is_not_changed_by_its_sender() {
            Note note = draft("QQ");
            note.send();
            refused(DirectoryRule.NOTE_ORDER, () -> note.write(unfinished("QQ")));
        }

        @Test
        void what_stands_in_the_register_stays() {
            refused(DirectoryRule.NOTE_ORDER, () -> registered("QQ").reopen());
            refused(DirectoryRule.NOTE_ORDER, () -> registered("QQ").discard());
        }

        @Test
        void a_mistake_is_reversed_once() {
            Note note = registered("QQ");
            note.reverse("entered twice");
            refused(DirectoryRule.NOTE_ORDER, () -> note.reverse("again"));
        }
    }

    @Nested
    class NOTE_IS_COMPLETE {
        @Test
        void a_note_without_number_date_or_arrival_does_not_enter_the_register() {
            refused(DirectoryRule.NOTE_IS_COMPLETE, () -> draft("QQ").register(unfinished("QQ"), NOON));
        }
    }

    @Nested
    class NOTE_ARRIVES_AFTER_ITS_DATE {
        @Test
        void nothing_arrives_in_the_future() {
            NoteForm form = note("QQ", NoteKind.NEED, "1");
            refused(DirectoryRule.NOTE_ARRIVES_AFTER_ITS_DATE, () -> draft("QQ")
                    .register(form, NOON.minusSeconds(7200)));
        }

        @Test
        void nothing_arrives_before_it_is_dated_but_a_day_may_lie_between_places() {
            draft("QQ").register(dated(LocalDate.of(2026, 6, 2)), NOON);
            refused(DirectoryRule.NOTE_ARRIVES_AFTER_ITS_DATE, () -> draft("QQ")
                    .register(dated(LocalDate.of(2026, 6, 3)), NOON));
        }

        private NoteForm dated(LocalDate day) {
            NoteForm form = note("QQ", NoteKind.NEED, "1");
            return new NoteForm(
                    form.kind(),
                    form.number(),
                    Optional.of(day),
                    form.arrivedAt(),
                    form.sender(),
                    form.addressee(),
                    form.language(),
                    form.subject(),
                    form.appointment());
        }
    }

    @Nested
    class CORRECTION_HAS_REASON {
        @Test
        void neither_correction_nor_reversal_is_silent() {
            Note note = registered("QQ");
            refused(
                    DirectoryRule.CORRECTION_HAS_REASON,
                    () -> note.correct(note("QQ", NoteKind.NEED, "13/2026"), " ", NOON));
            refused(DirectoryRule.CORRECTION_HAS_REASON, () -> note.reverse(""));
        }
    }

    @Nested
    class NOTE_NAMES_SENDER {
        @Test
        void a_sender_is_a_state_or_an_organization() {
            assertThat(NoteSender.ofState("QQ").state()).contains("QQ");
            OrganizationRef ref = OrganizationRef.next();
            assertThat(NoteSender.ofOrganization(ref).organization()).contains(ref);
            refused(DirectoryRule.NOTE_NAMES_SENDER, () -> new NoteSender("somebody"));
        }
    }

    @Nested
    class FOCAL_POINT_IS_NAMED {
        @Test
        void nobody_and_nothing_is_no_appointment() {
            LocalDate since = LocalDate.of(2026, 6, 1);
            refused(DirectoryRule.FOCAL_POINT_IS_NAMED, () -> appointment(" ", since, FocalPointDuty.NEEDS));
            refused(DirectoryRule.FOCAL_POINT_IS_NAMED, () -> appointment("Adèle Marchand", since));
        }
    }

    @Test
    void acts_follow_the_status_and_the_reader() {
        assertThat(NoteSight.acts(NoteStatus.SENT, focalPoint("QQ"))).isEqualTo(Set.of(NoteAct.TAKE_BACK));
        assertThat(NoteSight.acts(NoteStatus.SENT, coordinator())).isEqualTo(Set.of(NoteAct.REGISTER, NoteAct.RETURN));
        assertThat(NoteSight.acts(NoteStatus.REGISTERED, of(Role.AUDITOR))).isEmpty();
    }

    @Test
    void whoever_read_an_older_row_does_not_write_over_a_newer_one() {
        Note note = draft("QQ");
        int read = note.nextEdition();
        note.nextEdition();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> note.mustBe(read));
    }
}
