package org.palermoassist.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/** Documents on the real schema: the signed scan of a note verbale. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {
    private static final Actor OFFICER = actor(Role.COORDINATOR, Optional.empty());
    private static final Actor MISSION = actor(Role.MISSION, Optional.of("XA"));

    @Inject
    private Documents documents;

    @Inject
    private NoteRegister register;

    @Inject
    private Clock clock;

    @Test
    void a_scan_comes_back_byte_by_byte_whatever_its_size() {
        NoteRef note = registered();
        for (String head : new String[] {"%PDF-1.7", "\u00ff\u00d8\u00ff\u00e0"}) {
            byte[] scan = scan(head, (2 << 20) + 12_345);
            DocumentRef ref = documents.attach(plan(note), new ByteArrayInputStream(scan), OFFICER);
            ByteArrayOutputStream back = new ByteArrayOutputStream();
            byte[] piece = documents.piece(ref, 0, OFFICER);
            for (int next = 1; piece.length > 0; next++) {
                back.writeBytes(piece);
                piece = documents.piece(ref, next, OFFICER);
            }
            assertThat(back.toByteArray()).isEqualTo(scan);
            assertThat(documents.row(ref, MISSION).size()).isEqualTo(scan.length);
        }
        assertThat(documents.of(note.value(), MISSION))
                .extracting(DocumentRow::media)
                .containsExactly(DocumentMedia.PDF, DocumentMedia.JPEG);
    }

    @Test
    void a_document_exists_for_nobody_for_whom_its_record_does_not() {
        NoteRef note = registered();
        DocumentRef ref = documents.attach(plan(note), new ByteArrayInputStream(scan("%PDF-1.7", 900)), OFFICER);
        for (Actor stranger : new Actor[] {
            actor(Role.MISSION, Optional.of("XB")), actor(Role.PROVIDER_OFFICER, Optional.empty()), Actor.anonymous()
        }) {
            assertThat(documents.of(note.value(), stranger)).isEmpty();
            assertThatThrownBy(() -> documents.row(ref, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.piece(ref, 0, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.attach(plan(note), new ByteArrayInputStream(new byte[9]), stranger))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void ONLY_WRITERS_ATTACH() {
        NoteRef note = registered();
        assertThatThrownBy(() -> documents.attach(plan(note), new ByteArrayInputStream(scan("%PDF-1.7", 90)), MISSION))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() {
        NoteRef note = registered();
        for (byte[] wrong : new byte[][] {
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), scan("PK\u0003\u0004", 5000)
        }) {
            refused(
                    DocumentsRule.FILE_KIND_IS_ALLOWED,
                    () -> documents.attach(plan(note), new ByteArrayInputStream(wrong), OFFICER));
        }
        assertThat(documents.of(note.value(), OFFICER)).isEmpty();
    }

    @Test
    void LINK_IS_HTTPS() {
        NoteRef note = registered();
        documents.link(plan(note), "https://www.example.org/a?b=c", OFFICER);
        refused(DocumentsRule.LINK_IS_HTTPS, () -> documents.link(plan(note), "javascript:alert(1)", OFFICER));
        assertThat(documents.of(note.value(), OFFICER)).hasSize(1);
    }

    @Test
    void a_document_taken_off_is_not_shown_any_more() {
        NoteRef note = registered();
        DocumentRef ref = documents.attach(plan(note), new ByteArrayInputStream(scan("%PDF-1.7", 90)), OFFICER);
        documents.withdraw(ref, "the wrong page", OFFICER);
        assertThat(documents.of(note.value(), OFFICER)).isEmpty();
        assertThatThrownBy(() -> documents.row(ref, OFFICER)).isInstanceOf(NotFound.class);
    }

    private NoteRef registered() {
        NoteForm form = new NoteForm(
                NoteKind.NEED,
                Refs.next('X'),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(clock.instant()),
                NoteSender.ofState("XA"),
                "",
                "en",
                "",
                Optional.empty());
        return register.register(form, OFFICER);
    }

    private static DocumentPlan plan(NoteRef note) {
        return new DocumentPlan(note.value(), "Signed note verbale", "", "en", false);
    }

    private static byte[] scan(String head, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }

    private static Actor actor(Role role, Optional<String> state) {
        return Actor.of("somebody", "Somebody", role, state, Optional.empty(), true);
    }
}
