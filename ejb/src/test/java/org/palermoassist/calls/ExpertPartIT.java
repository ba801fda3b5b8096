package org.palermoassist.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.calls.CallsGround.COORDINATOR;
import static org.palermoassist.calls.CallsGround.EXPERT;
import static org.palermoassist.calls.CallsGround.MANAGER;
import static org.palermoassist.calls.CallsGround.naming;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;

/** The expert's own part by a personal link: sealed, never shown back, complete when the last part came. */
@ExtendWith(ArquillianExtension.class)
class ExpertPartIT {
    private static final Actor FOCAL = CallsGround.of(Role.FOCAL_POINT, "QM");
    private static final String IBAN = "GB82WEST12345698765432";

    @Inject
    private CallsGround ground;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationMaking making;

    @Inject
    private NominationChanges changes;

    @Inject
    private ExpertLinks links;

    @Inject
    private ExpertPart part;

    @Inject
    private ExpertData data;

    @Inject
    private RetainedExpertData retained;

    @Inject
    private NoteRegister register;

    @Inject
    private UserTransaction transaction;

    private NominationRef announced(CallRef call, String state, String name) {
        NoteRef note = ground.registered(state, name + "/" + call, ground.daysAgo(0));
        return making.onBehalf(call, state, naming(name), note, COORDINATOR);
    }

    @Test
    void a_link_opens_with_its_second_fact_alone_and_dies_with_the_fifth_wrong_one() {
        NominationRef ref = announced(ground.open(ground.meeting(100), 0), "QM", "Ana");
        String code = links.send(ref, FOCAL);
        Typed token = ground.token(ref);
        assertThat(links.look(token, EXPERT)).contains("Ana");
        assertThat(links.enter(new Typed("nothing"), new Typed(code), EXPERT).outcome())
                .isEqualTo(ExpertLinks.Outcome.GONE);
        for (int i = 0; i < ExpertLinks.MOST_WRONG; i++) {
            assertThat(links.enter(token, new Typed("AAAA-AAAA"), EXPERT).outcome())
                    .isEqualTo(ExpertLinks.Outcome.WRONG);
        }
        assertThat(links.enter(token, new Typed(code), EXPERT).outcome()).isEqualTo(ExpertLinks.Outcome.GONE);
        ExpertPass pass = ground.pass(ref, FOCAL);
        assertThat(part.details(pass, EXPERT).ref()).isEqualTo(ref);
        links.send(ref, FOCAL);
        assertThatThrownBy(() -> part.details(pass, EXPERT))
                .as("a new link ends the old one")
                .isInstanceOf(NotFound.class);
        Actor other = CallsGround.of(Role.FOCAL_POINT, "QN");
        assertThatThrownBy(() -> links.send(ref, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_nomination_is_complete_when_its_last_part_came_and_stays_so() {
        CallRef call = ground.open(ground.meeting(100), 0);
        NominationRef ref = making.prepare(call, naming("Tendai"), FOCAL);
        ExpertPass pass = ground.pass(ref, FOCAL);
        ground.fill(pass, "P" + ref.value().substring(2));
        assertThat(part.details(pass, EXPERT).missing()).containsExactly(MissingPart.NOTE);
        NoteRef note = making.draftNote(call, FOCAL);
        making.announce(call, note, "31/" + call, ground.today(), FOCAL);
        Instant arrived = ground.daysAgo(0).truncatedTo(ChronoUnit.SECONDS);
        register.register(Optional.of(note), CallsGround.note("QM", "31/" + call, arrived), COORDINATOR);
        NominationFacts facts = nominations.find(ref, MANAGER).orElseThrow();
        assertThat(facts.status()).isEqualTo(NominationStatus.COMPLETE);
        assertThat(facts.receivedAt()).isEqualTo(arrived);
        assertThat(facts.completeAt()).isPresent();
        assertThat(facts.expertise()).containsOnlyKeys("3");
        assertThat(facts.expertGender()).contains("F");
        part.save(pass, FieldName.of(ExpertField.DUTY_STATION), new Typed("Port"), EXPERT);
        assertThat(nominations.find(ref, MANAGER).orElseThrow().completeAt()).isEqualTo(facts.completeAt());
        register.reverse(note, "Entered twice", COORDINATOR);
        assertThat(nominations.details(ref, MANAGER).row().missing()).containsExactly(MissingPart.NOTE_REGISTERED);
    }

    @Test
    void what_is_secret_is_sealed_never_shown_back_and_read_by_few_on_record() {
        NominationRef ref = announced(ground.open(ground.meeting(100), 0), "QM", "Ana");
        ExpertPass pass = ground.pass(ref, FOCAL);
        ground.fill(pass, "X1234567");
        part.save(pass, FieldName.of(ExpertField.BANK_WAY), new Typed("ACCOUNT"), EXPERT);
        part.save(pass, FieldName.of(ExpertField.BANK_HOLDER), new Typed("Ana"), EXPERT);
        part.save(pass, FieldName.of(ExpertField.BANK_NAME), new Typed("Bank"), EXPERT);
        assertThat(part.details(pass, EXPERT).bankGiven()).isFalse();
        part.save(pass, FieldName.of(ExpertField.BANK_IBAN), new Typed(IBAN), EXPERT);
        ExpertDetails shown = part.details(pass, EXPERT);
        assertThat(shown.bankGiven()).isTrue();
        assertThat(shown.given()).containsKeys("PASSPORT_NUMBER", "BIRTH", "BANK_IBAN");
        assertThat(shown.toString()).doesNotContain("X1234567", IBAN, "1980-05");
        assertThat(new String(ground.stored(ref, ExpertField.PASSPORT_NUMBER), StandardCharsets.ISO_8859_1))
                .isNotEmpty()
                .doesNotContain("X1234567");
        assertThat(data.read(ref, MANAGER)).containsEntry(ExpertField.PASSPORT_NUMBER, "X1234567");
        assertThat(data.bank(ref, MANAGER).orElseThrow().part(ExpertField.BANK_IBAN))
                .contains(IBAN);
        data.paper(ref, PaperKind.PASSPORT, MANAGER);
        assertThat(data.piece(ref, PaperKind.PASSPORT, 0, MANAGER)).isEqualTo(CallsGround.PDF);
        assertThat(data.piece(ref, PaperKind.PASSPORT, 1, MANAGER)).isEmpty();
        for (Actor reader : new Actor[] {FOCAL, COORDINATOR, Actor.anonymous()}) {
            assertThatThrownBy(() -> data.read(ref, reader)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_refused_field_leaves_what_was_said_before() {
        NominationRef ref = announced(ground.open(ground.meeting(100), 0), "QM", "Ana");
        ExpertPass pass = ground.pass(ref, FOCAL);
        part.save(pass, FieldName.of(ExpertField.BANK_IBAN), new Typed(IBAN), EXPERT);
        Typed wrong = new Typed("GB82WEST12345698765433");
        refused(CallsRule.IBAN_CHECKS, () -> part.save(pass, FieldName.of(ExpertField.BANK_IBAN), wrong, EXPERT));
        assertThat(data.read(ref, MANAGER)).containsEntry(ExpertField.BANK_IBAN, IBAN);
        assertThatThrownBy(() -> part.save(pass, FieldName.expertise("99"), new Typed("Much"), EXPERT))
                .isInstanceOf(RuleViolation.class);
        refused(
                CallsRule.PAPER_IS_WHAT_ITS_NAME_SAYS,
                () -> part.attach(pass, PaperKind.CV, "cv.docx", new ByteArrayInputStream(CallsGround.PDF), EXPERT));
        assertThat(part.details(pass, EXPERT).papers()).isEmpty();
    }

    @Test
    void a_passport_that_ends_before_the_meeting_is_kept_and_named_as_what_is_missing() {
        NominationRef ref = announced(ground.open(ground.meeting(100), 0), "QM", "Ana");
        ExpertPass pass = ground.pass(ref, FOCAL);
        ground.fill(pass, "P" + ref.value().substring(2));
        Typed until = new Typed(ground.today().plusDays(101).toString());
        assertThat(part.save(pass, FieldName.of(ExpertField.PASSPORT_UNTIL), until, EXPERT))
                .containsExactly(MissingPart.PASSPORT_VALID);
        assertThat(part.details(pass, EXPERT).said()).containsEntry("PASSPORT_UNTIL", until.text());
        Typed enough = new Typed(ground.today().plusDays(102).toString());
        assertThat(part.save(pass, FieldName.of(ExpertField.PASSPORT_UNTIL), enough, EXPERT))
                .isEmpty();
    }

    @Test
    void one_person_named_by_two_states_is_seen_by_the_passport_and_settled_by_withdrawal() {
        CallRef call = ground.open(ground.meeting(100), 0);
        String passport = "P" + call.value().substring(2);
        NominationRef first = announced(call, "QM", "Tendai");
        ground.fill(ground.pass(first, FOCAL), passport);
        NominationRef second = announced(call, "QN", "Tendai M.");
        Actor other = CallsGround.of(Role.FOCAL_POINT, "QN");
        ground.fill(ground.pass(second, other), passport.toLowerCase(Locale.ROOT));
        assertThat(nominations.find(first, MANAGER).orElseThrow().status()).isEqualTo(NominationStatus.COMPLETE);
        assertThat(nominations.details(second, other).row().missing()).containsExactly(MissingPart.ONE_STATE);
        changes.withdraw(first, "Agreed with the other State", FOCAL);
        assertThat(nominations.find(second, MANAGER).orElseThrow().status()).isEqualTo(NominationStatus.COMPLETE);
    }

    @Test
    void what_experts_said_is_erased_when_its_life_is_over() throws Exception {
        NominationRef ref = announced(ground.open(ground.meeting(100), 0), "QM", "Ana");
        ground.fill(ground.pass(ref, FOCAL), "P" + ref.value().substring(2));
        transaction.begin();
        retained.erase(ground.daysAgo(-102), 500);
        assertThat(data.read(ref, MANAGER)).as("the meeting closes that day").isNotEmpty();
        assertThat(retained.erase(ground.daysAgo(-104), 500)).isPositive();
        transaction.commit();
        assertThat(data.read(ref, MANAGER)).isEmpty();
        NominationDetails left = nominations.details(ref, MANAGER);
        assertThat(left.email()).isEmpty();
        assertThat(left.papers()).isEmpty();
        assertThat(left.linkUntil()).isEmpty();
    }
}
