package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.projects.LinkStatus.ACCEPTED;
import static org.palermoassist.projects.LinkStatus.DECLINED;
import static org.palermoassist.projects.LinkStatus.ENDED;
import static org.palermoassist.projects.LinkStatus.PROPOSED;
import static org.palermoassist.projects.TagConfidence.CONFIRMED;
import static org.palermoassist.projects.TagConfidence.EXPLICIT;
import static org.palermoassist.projects.TagConfidence.INFERRED;
import static org.palermoassist.projects.TagConfidence.REJECTED;

import org.junit.jupiter.api.Test;

/** Rules N-8 and P-6: how links and tags move. */
class LinkStatusTest {
    @Test
    void a_proposal_is_accepted_declined_or_taken_back() {
        assertThat(LinkStatus.values()).filteredOn(PROPOSED::allows).containsExactly(ACCEPTED, DECLINED, ENDED);
    }

    @Test
    void an_accepted_link_can_only_end_and_nothing_follows_an_end() {
        assertThat(LinkStatus.values()).filteredOn(ACCEPTED::allows).containsExactly(ENDED);
        assertThat(LinkStatus.values()).filteredOn(DECLINED::allows).isEmpty();
        assertThat(LinkStatus.values()).filteredOn(ENDED::allows).isEmpty();
    }

    @Test
    void what_the_provider_names_stays_explicit() {
        assertThat(TagConfidence.values()).filteredOn(EXPLICIT::allows).isEmpty();
    }

    @Test
    void a_rejected_guess_returns_only_by_somebodys_word() {
        assertThat(TagConfidence.values()).filteredOn(REJECTED::allows).containsExactly(EXPLICIT, CONFIRMED);
        assertThat(TagConfidence.COUNTED).doesNotContain(INFERRED, REJECTED);
    }
}
