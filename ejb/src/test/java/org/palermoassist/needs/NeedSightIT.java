package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.needs.NeedExamples.*;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.InstantConverter;

/** Who sees a need and who is never told of it, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class NeedSightIT extends WrittenNeeds {
    @Inject
    private AuditReading trail;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void draft_does_not_exist_outside_its_state() {
        NeedRef ref = drafting.create(form(), ANN);
        for (Actor reader : List.of(focalPoint("QN"), coordinator(), of(Role.AUDITOR), of(Role.DONOR_OFFICER))) {
            assertUnseen(ref, reader);
        }
    }

    @Test
    void each_level_shows_the_need_to_whom_it_names() {
        assertSeenBy(AccessLevel.PUBLIC, "public donor provider party nonparty coordinator auditor administrator");
        assertSeenBy(AccessLevel.PARTNERS, "donor provider party nonparty coordinator auditor");
        assertSeenBy(AccessLevel.PARTIES, "party coordinator auditor");
        assertSeenBy(AccessLevel.RESTRICTED, "coordinator auditor");
    }

    @Test
    void reading_a_restricted_need_stands_in_the_trail_unless_its_own_state_reads() {
        NeedRef restricted = open(AccessLevel.RESTRICTED);
        NeedRef open = open(AccessLevel.PUBLIC);
        for (Actor reader : List.of(ANN, coordinator())) {
            reading.details(restricted, reader);
            reading.details(open, reader);
        }
        assertThat(readers(restricted)).containsExactly(coordinator().login());
        assertThat(readers(open)).isEmpty();
    }

    private List<String> readers(NeedRef ref) {
        return trail.page(AuditFilter.about(ref.value()), ALL, of(Role.AUDITOR)).items().stream()
                .filter(line -> line.action().equals("need.read"))
                .map(AuditEntry::login)
                .toList();
    }

    private void assertSeenBy(AccessLevel level, String readers) {
        NeedRef ref = open(level);
        for (Reader reader : readers()) {
            if (List.of(readers.split(" ")).contains(reader.name())) {
                assertThat(reading.details(ref, reader.actor()).row().ref())
                        .as(level + " " + reader)
                        .isEqualTo(ref);
                assertThat(listed(ref, reader.actor())).as(level + " " + reader).isTrue();
            } else {
                assertUnseen(ref, reader.actor());
            }
        }
    }

    @Test
    void submitted_need_waits_for_the_secretariat_alone() {
        NeedRef ref = submitted(AccessLevel.PUBLIC);
        assertThat(reading.details(ref, coordinator()).acts()).contains(NeedAct.VALIDATE, NeedAct.RETURN);
        assertUnseen(ref, of(Role.DONOR_OFFICER));
        assertUnseen(ref, Actor.anonymous());
    }

    @Test
    void what_state_and_secretariat_know_is_hidden_from_others() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        assertThat(reading.details(ref, Actor.anonymous()).inside()).isEmpty();
        assertThat(reading.details(ref, Actor.anonymous()).history())
                .allMatch(event -> event.login().isEmpty() && event.field().equals("STATUS"));
    }

    @Test
    void wider_sight_is_asked_and_granted_in_one_click() {
        NeedRef ref = open(AccessLevel.RESTRICTED);
        validation.askWiderSight(ref, AccessLevel.PARTNERS, "for the round table", coordinator());
        assertUnseen(ref, of(Role.DONOR_OFFICER));
        progress.answerSight(ref, true, ANN);
        assertThat(listed(ref, of(Role.DONOR_OFFICER))).isTrue();
    }

    @Test
    void the_register_counted_in_parts_is_what_the_predicate_counts() throws Exception {
        for (AccessLevel level : List.of(AccessLevel.PUBLIC, AccessLevel.PARTIES, AccessLevel.RESTRICTED)) {
            submitted(level);
            open(level);
        }
        drafting.create(form(), ANN);
        Actor invited = Actor.of(
                "invited", "Officer", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of("O-INV1TED"), false);
        Actor neighbour = Actor.of("qm", "Focal point", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
        long before = counted(invited);
        NeedRef ref = open(AccessLevel.RESTRICTED);
        transaction.begin();
        for (String invitee : List.of("organization:O-INV1TED", "state:QM")) {
            em.createNativeQuery("INSERT INTO record_invitee (record_ref, invitee, invited_at) VALUES (?, ?, ?)")
                    .setParameter(1, ref.value())
                    .setParameter(2, invitee)
                    .setParameter(3, InstantConverter.toTimestamp(Instant.now()))
                    .executeUpdate();
        }
        transaction.commit();
        assertThat(counted(invited)).isEqualTo(before + 1);
        Stream.concat(readers().stream().map(Reader::actor), Stream.of(ANN, neighbour, invited))
                .forEach(reader -> assertThat(counted(reader))
                        .as(reader.login())
                        .isEqualTo(NeedQuery.of("1", NeedFilter.of(), Instant.now(), reader)
                                .count(em)));
    }

    private long counted(Actor reader) {
        return NeedQuery.count(NeedFilter.of(), Instant.now(), em, reader);
    }

    private static List<Reader> readers() {
        Actor nonParty = Actor.of("np", "Focal point", Role.FOCAL_POINT, Optional.of("QP"), Optional.empty(), false);
        return List.of(
                new Reader("public", Actor.anonymous()),
                new Reader("donor", of(Role.DONOR_OFFICER)),
                new Reader("provider", of(Role.PROVIDER_OFFICER)),
                new Reader("party", focalPoint("QN")),
                new Reader("nonparty", nonParty),
                new Reader("coordinator", coordinator()),
                new Reader("auditor", of(Role.AUDITOR)),
                new Reader("administrator", of(Role.ADMINISTRATOR)));
    }

    private record Reader(String name, Actor actor) {}
}
