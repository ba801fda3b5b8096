package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;

/** Rules N-8, N-9, U-11 and U-17 of one link. */
class NeedLinkTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Actor PROVIDER =
            Actor.of("pia", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of("O-AAAAAAA"), false);
    private static final Actor ANN =
            Actor.of("ann", "Ann", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
    private static final Actor OTHER_STATE =
            Actor.of("ben", "Ben", Role.FOCAL_POINT, Optional.of("QN"), Optional.empty(), true);

    @Nested
    class LINK_ANSWERED_BY_STATE {
        @Test
        void only_the_requesting_state_accepts_and_declines() {
            refused(ProjectsRule.LINK_ANSWERED_BY_STATE, () -> proposed().accept(OTHER_STATE, NOON));
            refused(ProjectsRule.LINK_ANSWERED_BY_STATE, () -> proposed().accept(PROVIDER, NOON));
            refused(ProjectsRule.LINK_ANSWERED_BY_STATE, () -> proposed()
                    .decline(DeclinePhrase.NOT_AT_PRESENT, "", OTHER_STATE, NOON));
            NeedLink link = proposed();
            link.accept(ANN, NOON);
            assertThat(link.status()).isEqualTo(LinkStatus.ACCEPTED);
        }
    }

    @Nested
    class LINK_STATUS_ORDER {
        @Test
        void an_answer_is_given_once() {
            NeedLink link = proposed();
            link.decline(DeclinePhrase.NOT_AT_PRESENT, "for the Secretariat", ANN, NOON);
            refused(ProjectsRule.LINK_STATUS_ORDER, () -> link.accept(ANN, NOON));
        }
    }

    @Nested
    class LINK_ENDED_BY_ITS_SIDES {
        @Test
        void a_proposal_is_taken_back_by_its_proposer_alone() {
            refused(ProjectsRule.LINK_ENDED_BY_ITS_SIDES, () -> proposed().end(false, ANN, NOON));
            NeedLink link = proposed();
            link.end(false, PROVIDER, NOON);
            assertThat(link.status()).isEqualTo(LinkStatus.ENDED);
        }

        @Test
        void an_accepted_link_is_ended_by_either_side() {
            NeedLink link = proposed();
            link.accept(ANN, NOON);
            refused(ProjectsRule.LINK_ENDED_BY_ITS_SIDES, () -> link.end(false, OTHER_STATE, NOON));
            link.end(false, ANN, NOON);
            assertThat(link.status()).isEqualTo(LinkStatus.ENDED);
        }
    }

    @Nested
    class MET_PROPOSED_BY_PROVIDER {
        @Test
        void only_the_provider_of_an_accepted_project_says_that_the_need_is_met() {
            refused(ProjectsRule.MET_PROPOSED_BY_PROVIDER, () -> proposed().proposeMet(true, NOON));
            NeedLink link = proposed();
            link.accept(ANN, NOON);
            refused(ProjectsRule.MET_PROPOSED_BY_PROVIDER, () -> link.proposeMet(false, NOON));
            link.proposeMet(true, NOON);
            assertThat(link.status()).isEqualTo(LinkStatus.ACCEPTED);
        }
    }

    @Nested
    class LINK_AMOUNT_POSITIVE {
        @Test
        void nothing_is_no_answer() {
            refused(ProjectsRule.LINK_AMOUNT_POSITIVE, () -> link("0", "Training of 12 officers", Optional.empty()));
        }
    }

    @Nested
    class LINK_SAYS_WHAT {
        @Test
        void a_proposal_says_what_is_done() {
            refused(ProjectsRule.LINK_SAYS_WHAT, () -> link("10", "   short  ", Optional.empty()));
            refused(ProjectsRule.LINK_SAYS_WHAT, () -> link("10", "x".repeat(2001), Optional.empty()));
        }
    }

    @Nested
    class LINK_PERIOD_IN_ORDER {
        @Test
        void the_part_begins_before_it_ends() {
            refused(
                    ProjectsRule.LINK_PERIOD_IN_ORDER,
                    () -> link("10", "Training of 12 officers", Optional.of(LocalDate.of(2025, 1, 1))));
        }
    }

    @Test
    void a_link_counts_by_the_status_of_its_project_and_planned_ones_by_their_commitments() {
        assertThat(LinkWeight.of("2", false)).isEqualTo(LinkWeight.COUNTS);
        assertThat(LinkWeight.of("1", true)).isEqualTo(LinkWeight.COUNTS_AS_PLANNED);
        assertThat(LinkWeight.of("1", false)).isEqualTo(LinkWeight.NOT_YET);
        for (String status : new String[] {"3", "4", "5", "6", ""}) {
            assertThat(LinkWeight.of(status, true)).isEqualTo(LinkWeight.NOT_ACTIVE);
        }
    }

    private static NeedLink proposed() {
        return link("90000", "Training of 12 officers", Optional.empty());
    }

    private static NeedLink link(String amount, String activities, Optional<LocalDate> end) {
        return new NeedLink(
                new LinkProposal(
                        new NeedRef("N-0000001"),
                        new ProjectRef("P-0000001"),
                        Money.of(new BigDecimal(amount), "USD"),
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        end,
                        activities),
                "QM",
                new BigDecimal(amount),
                PROVIDER,
                NOON);
    }
}
