package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.messages.MessagesRule;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.messages.ThreadPost;
import org.palermoassist.messages.ThreadReading;
import org.palermoassist.messages.ThreadRef;
import org.palermoassist.messages.ThreadRow;
import org.palermoassist.messages.Threads;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/** What a State and one provider say to each other about a need, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class NeedThreadsIT extends PeopleOfNeeds {
    @Inject
    private Threads threads;

    @Inject
    private ThreadReading reading;

    @Inject
    private AuditReading trail;

    @Test
    void a_question_is_between_the_state_and_one_provider() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor pia = provider();
        Actor other = provider();
        NeedRef ref = open(ann, AccessLevel.PARTNERS);
        assertThat(reading.mayAsk(ref.value(), pia)).isTrue();
        assertThat(reading.mayAsk(ref.value(), ann)).isFalse();
        ThreadRef thread = threads.ask(ref.value(), "How many officers?", pia);
        threads.answer(thread, "Forty.", ann);
        assertThat(reading.mayAsk(ref.value(), pia)).isFalse();
        ThreadRow seen = reading.of(ref.value(), pia).get(0);
        assertThat(seen.posts()).extracting(ThreadPost::text).containsExactly("How many officers?", "Forty.");
        assertThat(seen.posts()).extracting(ThreadPost::author).containsExactly(pia.name(), "");
        assertThat(reading.of(ref.value(), other)).isEmpty();
        for (Actor side : List.of(ann, pia)) {
            assertThat(reading.own(side))
                    .extracting(ThreadReading.OwnThread::record)
                    .contains(ref.value());
        }
        assertThat(reading.own(other)).isEmpty();
        assertThat(reading.own(focalPoint("QN")))
                .extracting(ThreadReading.OwnThread::record)
                .doesNotContain(ref.value());
        assertThat(reading.of(ref.value(), focalPoint("QN"))).isEmpty();
        assertThat(reading.of(ref.value(), coordinator()).get(0).mayWrite()).isFalse();
        assertThat(reading.of(ref.value(), coordinator()).get(0).posts())
                .extracting(ThreadPost::author)
                .containsOnly("");
        assertThat(told(ann, ref)).extracting(NoticeRow::kind).contains(NoticeKind.QUESTION_ASKED);
        assertThat(told(pia, ref)).extracting(NoticeRow::kind).containsExactly(NoticeKind.QUESTION_ANSWERED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.answer(thread, "me too", other));
        assertThat(facts(thread)).isNotEmpty().noneMatch(fact -> fact.contains("Forty"));
    }

    @Test
    void what_a_reader_may_not_see_any_more_is_not_named() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor pia = provider();
        NeedRef ref = open(ann, AccessLevel.PARTNERS);
        ThreadRef thread = threads.ask(ref.value(), "How many officers?", pia);
        threads.answer(thread, "Forty.", ann);
        progress.show(ref, NeedReaders.of(Optional.of(AccessLevel.PARTIES)), ann);
        assertThat(told(pia, ref)).isEmpty();
        assertThat(reading.own(pia)).isEmpty();
        assertThat(notices.page(NoticeFilter.all(), FIRST, pia).items())
                .extracting(NoticeRow::recordRef)
                .containsExactly(Optional.empty());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.of(ref.value(), pia));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.answer(thread, "Where?", pia));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.ask(ref.value(), "Where?", pia));
    }

    @Test
    void questions_keep_their_rules() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor pia = provider();
        NeedRef ref = open(ann, AccessLevel.PARTNERS);
        refused(MessagesRule.QUESTION_HAS_TWO_SIDES, () -> threads.ask(ref.value(), "Anybody?", ann));
        refused(MessagesRule.POST_FITS, () -> threads.ask(ref.value(), "  ", pia));
        refused(MessagesRule.POST_FITS, () -> threads.ask(ref.value(), "x".repeat(4001), pia));
        threads.ask(ref.value(), "x".repeat(4000), pia);
        assertThat(threads.ask(ref.value(), "And when?", pia))
                .isEqualTo(reading.of(ref.value(), pia).get(0).ref());
    }

    private List<String> facts(ThreadRef thread) {
        return trail.page(AuditFilter.about(thread.value()), FIRST, of(Role.AUDITOR)).items().stream()
                .map(AuditEntry::facts)
                .toList();
    }

    private Actor provider() {
        return person(Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(Refs.next('O')));
    }
}
