package org.palermoassist.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.calls.CallsGround.COORDINATOR;
import static org.palermoassist.calls.CallsGround.MANAGER;
import static org.palermoassist.calls.CallsGround.naming;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.DirectoryRule;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingFilter;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.meetings.MeetingsRule;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.Stale;

/** Meetings, calls and the State's side of nominations, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class CallsIT {
    private static final Actor FOCAL = CallsGround.of(Role.FOCAL_POINT, "QM");
    private static final Actor MISSION = CallsGround.of(Role.MISSION, "QM");
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    private CallsGround ground;

    @Inject
    private Meetings meetings;

    @Inject
    private Calls calls;

    @Inject
    private CallKeeping keeping;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationMaking making;

    @Inject
    private NominationChanges changes;

    @Inject
    private NoteRegister register;

    @Inject
    private Notes notes;

    @Test
    void a_meeting_is_kept_with_its_agenda_and_read_by_everybody() {
        MeetingRef ref = ground.meeting(100);
        MeetingDetails read = meetings.details(ref, Actor.anonymous());
        assertThat(read.agenda()).extracting(item -> item.number()).containsExactly("2", "3");
        meetings.change(
                ref, read.version(), CallsGround.meeting(read.session(), read.opensOn(), List.of()), COORDINATOR);
        assertThatThrownBy(() -> meetings.change(ref, read.version(), read.form(), MANAGER))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> meetings.register(read.form(), FOCAL)).isInstanceOf(NotAllowed.class);
        refused(MeetingsRule.MEETING_IS_NEW, () -> meetings.register(read.form(), MANAGER));
        assertThat(meetings.page(new MeetingFilter("", Optional.of("WG.2"), false), ALL, Actor.anonymous())
                        .items())
                .extracting(row -> row.ref())
                .contains(ref);
    }

    @Test
    void swapped_days_of_a_meeting_are_refused_with_a_reason() {
        MeetingDetails good = meetings.details(ground.meeting(90), MANAGER);
        refused(
                MeetingsRule.MEETING_PERIOD,
                () -> new MeetingForm(
                        good.body(),
                        good.session(),
                        good.title(),
                        good.closesOn(),
                        good.opensOn(),
                        good.zone(),
                        good.place(),
                        good.venue(),
                        good.instrument(),
                        good.agenda(),
                        List.of(),
                        List.of()));
    }

    @Test
    void meetings_back_to_back_know_each_other_and_lie_near() {
        MeetingRef first = ground.meeting(100);
        LocalDate next = meetings.details(first, MANAGER).closesOn().plusDays(1);
        MeetingRef second =
                meetings.register(CallsGround.meeting(CallsGround.session(), next, List.of(first)), MANAGER);
        assertThat(meetings.details(first, MANAGER).backToBack()).containsExactly(second);
        refused(
                MeetingsRule.NEIGHBOURS_ARE_NEAR,
                () -> meetings.register(
                        CallsGround.meeting(CallsGround.session(), next.plusDays(30), List.of(first)), MANAGER));
        CallRef call = ground.open(second, 0);
        NominationForm both = new NominationForm("Tendai", "t@example.org", "en", Optional.of(first));
        NominationRef ref = making.prepare(call, both, FOCAL);
        assertThat(nominations.details(ref, FOCAL).facts().meetings()).containsExactly(second, first);
        NominationForm far = new NominationForm("Other", "t@example.org", "en", Optional.of(ground.meeting(200)));
        refused(CallsRule.ALSO_BACK_TO_BACK, () -> making.prepare(call, far, FOCAL));
    }

    @Test
    void a_call_is_hidden_until_it_opens_and_opens_in_time_with_money() {
        MeetingRef meeting = ground.meeting(100);
        CallRef call = keeping.prepare(ground.form(meeting), MANAGER);
        assertThatThrownBy(() -> calls.details(call, FOCAL)).isInstanceOf(NotFound.class);
        refused(CallsRule.ONE_CALL_PER_MEETING, () -> keeping.prepare(ground.form(meeting), MANAGER));
        keeping.open(call, MANAGER);
        CallDetails open = calls.details(call, Actor.anonymous());
        assertThat(open.status()).isEqualTo(CallStatus.OPEN);
        assertThat(open.firstListUntil()).isEqualTo(ground.today().plusDays(44));
        assertThat(open.lateUntil()).isEqualTo(ground.today().plusDays(72));
        assertThat(open.pools()).as("not for the public").isEmpty();
        assertThat(calls.details(call, MANAGER).pools()).hasSize(1);
        CallForm other = new CallForm(meeting, 60, 28, 10, 1, List.of());
        refused(CallsRule.CALL_ORDER, () -> keeping.change(call, 2, other, MANAGER));
        keeping.change(call, 2, ground.form(meeting), MANAGER);
        refused(CallsRule.DECISION_HAS_REASON, () -> keeping.end(call, " ", MANAGER));
        keeping.end(call, "Given up", MANAGER);
        assertThat(calls.details(call, FOCAL).status()).isEqualTo(CallStatus.ENDED);
        CallRef late = keeping.prepare(ground.form(ground.meeting(40)), MANAGER);
        refused(CallsRule.CALL_OPENS_IN_TIME, () -> keeping.open(late, MANAGER));
        assertThat(calls.page(ALL, MANAGER).items()).extracting(CallRow::ref).contains(late, call);
    }

    @Test
    void a_mission_prepares_and_a_focal_point_announces_by_note_in_the_order_of_the_state() {
        CallRef call = ground.open(ground.meeting(100), 0);
        NominationRef first = making.prepare(call, naming("Ana"), MISSION);
        NominationRef second = making.prepare(call, naming("Bo"), FOCAL);
        making.moveUp(second, MISSION);
        refused(CallsRule.EXPERT_IS_NAMED_ONCE, () -> making.prepare(call, naming("ana"), FOCAL));
        NoteRef note = making.draftNote(call, MISSION);
        assertThat(notes.details(note, MISSION).records()).containsExactly(second.value(), first.value());
        LocalDate today = ground.today();
        assertThatThrownBy(() -> making.announce(call, note, "12", today, MISSION))
                .isInstanceOf(NotAllowed.class);
        refused(CallsRule.NOTE_IS_DATED, () -> making.announce(call, note, "12", today.plusDays(9), FOCAL));
        making.announce(call, note, "12/" + call, today, FOCAL);
        assertThat(notes.row(note, FOCAL).status()).isEqualTo(NoteStatus.SENT);
        assertThat(nominations.rows(call, MANAGER))
                .extracting(NominationRow::name)
                .containsExactly("Bo", "Ana");
        assertThat(nominations.rows(call, MANAGER).get(0).missing())
                .contains(MissingPart.NOTE_REGISTERED, MissingPart.CV, MissingPart.STATEMENT)
                .doesNotContain(MissingPart.NOTE);
        Actor other = CallsGround.of(Role.FOCAL_POINT, "QN");
        assertThat(nominations.rows(call, other)).isEmpty();
        assertThatThrownBy(() -> nominations.details(first, other)).isInstanceOf(NotFound.class);
        assertThat(nominations.rows(call, Actor.anonymous())).isEmpty();
    }

    @Test
    void a_number_of_a_note_that_was_used_is_refused_before_and_in_the_register() {
        CallRef call = ground.open(ground.meeting(100), 0);
        String number = "77/" + call;
        ground.registered("QM", number, ground.daysAgo(1));
        making.prepare(call, naming("Ana"), FOCAL);
        NoteRef note = making.draftNote(call, FOCAL);
        refused(
                DirectoryRule.NOTE_NUMBER_IS_UNIQUE,
                () -> making.announce(call, note, " " + number, ground.today(), FOCAL));
        assertThat(nominations.rows(call, FOCAL))
                .extracting(NominationRow::status)
                .containsExactly(NominationStatus.DRAFT);
        refused(
                DirectoryRule.NOTE_NUMBER_IS_UNIQUE,
                () -> register.register(CallsGround.note("QM", number, ground.daysAgo(0)), COORDINATOR));
    }

    @Test
    void arrival_in_the_register_counts_even_when_it_is_entered_after_the_day() {
        CallRef call = ground.open(ground.meeting(20), 60);
        assertThat(calls.details(call, FOCAL).status()).isEqualTo(CallStatus.CLOSED);
        refused(CallsRule.CALL_TAKES_NOMINATIONS, () -> making.prepare(call, naming("Ana"), FOCAL));
        NoteRef inTime = ground.registered("QN", "5/" + call, ground.daysAgo(10));
        NominationRef ref = making.onBehalf(call, "QN", naming("Ana"), inTime, COORDINATOR);
        NominationDetails entered = nominations.details(ref, MANAGER);
        assertThat(entered.row().arrivedAt()).isPresent();
        assertThat(entered.row().status()).as("its parts never came").isEqualTo(NominationStatus.REFUSED);
        NoteRef late = ground.registered("QN", "6/" + call, ground.daysAgo(1));
        refused(CallsRule.CALL_TAKES_NOMINATIONS, () -> making.onBehalf(call, "QN", naming("Bo"), late, COORDINATOR));
        refused(CallsRule.NOTE_IS_OF_STATE, () -> making.onBehalf(call, "QM", naming("Bo"), inTime, COORDINATOR));
    }

    @Test
    void a_nomination_is_taken_back_with_a_reason() {
        CallRef call = ground.open(ground.meeting(100), 0);
        NominationRef draft = making.prepare(call, naming("Ana"), MISSION);
        changes.withdraw(draft, "", MISSION);
        NominationRef ref = making.prepare(call, naming("Bo"), FOCAL);
        making.announce(call, making.draftNote(call, FOCAL), "9/" + call, ground.today(), FOCAL);
        assertThatThrownBy(() -> changes.withdraw(ref, "Ill", MISSION)).isInstanceOf(NotAllowed.class);
        refused(CallsRule.DECISION_HAS_REASON, () -> changes.withdraw(ref, "", FOCAL));
        changes.withdraw(ref, "Ill", FOCAL);
        assertThat(nominations.details(ref, MANAGER).row().status()).isEqualTo(NominationStatus.WITHDRAWN);
        refused(CallsRule.NOMINATION_ORDER, () -> changes.withdraw(ref, "Again", FOCAL));
        assertThat(nominations.facts(call, MANAGER))
                .extracting(NominationFacts::ref)
                .containsExactly(ref);
    }

    @Test
    void a_state_is_reminded_once_of_each_day_that_is_near_and_so_is_an_expert_who_has_a_link() {
        CallRef call = ground.open(ground.meeting(100), 0);
        NominationRef ref = making.prepare(call, naming("Ana"), FOCAL);
        NominationRef unlinked = making.prepare(call, naming("Ben"), FOCAL);
        ground.pass(ref, FOCAL);
        LocalDate first = calls.details(call, FOCAL).firstListUntil();
        for (int before : new int[] {11, 10, 9, 3, 0}) {
            ground.begins(first.minusDays(before));
        }
        assertThat(nominations.details(ref, FOCAL).history())
                .filteredOn(event -> event.act() == CallAct.REMIND)
                .extracting(CallEventRow::reason)
                .containsExactly("FIRST_3", "FIRST_10");
        assertThat(ground.letters(ref)).containsExactly("expert.link", "expert.reminder", "expert.reminder");
        assertThat(ground.letters(unlinked)).isEmpty();
    }

    @Test
    void an_expert_is_replaced_by_the_same_state_until_ten_days_before_travel() {
        CallRef call = ground.open(ground.meeting(40), 30);
        NoteRef note = ground.registered("QN", "8/" + call, ground.daysAgo(20));
        NominationRef former = making.onBehalf(call, "QN", naming("Ana"), note, COORDINATOR);
        Actor focal = CallsGround.of(Role.FOCAL_POINT, "QN");
        NominationRef successor = changes.replace(former, naming("Bo"), "Posted elsewhere", focal);
        assertThat(nominations.details(former, focal).row().status()).isEqualTo(NominationStatus.REPLACED);
        NominationDetails next = nominations.details(successor, focal);
        assertThat(next.former()).contains(former);
        assertThat(next.row().stateOrder()).isEqualTo(1);
        assertThat(next.row().missing()).contains(MissingPart.NOTE);
        assertThat(next.replaceUntil()).isEqualTo(ground.today().plusDays(29));
        assertThat(making.draftNote(call, focal)).isNotNull();
        CallRef over = ground.open(ground.meeting(10), 60);
        Instant then = ground.daysAgo(50);
        NominationRef[] tooLate = new NominationRef[1];
        SampleClock.at(then, () -> tooLate[0] = making.prepare(over, naming("Ana"), focal));
        refused(CallsRule.REPLACED_IN_TIME, () -> changes.replace(tooLate[0], naming("Bo"), "Ill", focal));
    }
}
