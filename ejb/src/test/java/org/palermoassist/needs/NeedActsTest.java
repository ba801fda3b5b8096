package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.needs.NeedExamples.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Role;

class NeedActsTest {
    @Test
    void focal_point_may_submit_a_draft() {
        assertThat(NeedActs.of(standing(NeedStatus.DRAFT), focalPoint("QM"))).contains(NeedAct.SUBMIT, NeedAct.EDIT);
    }

    @Test
    void contributor_writes_drafts_and_submits_nothing() {
        assertThat(NeedActs.of(standing(NeedStatus.DRAFT), contributor("QM")))
                .containsExactlyInAnyOrder(NeedAct.EDIT, NeedAct.TRANSLATE, NeedAct.COPY);
    }

    @Test
    void contributor_does_not_write_what_was_submitted() {
        assertThat(NeedActs.of(standing(NeedStatus.OPEN), contributor("QM"))).containsExactly(NeedAct.COPY);
    }

    @Test
    void focal_point_of_another_state_may_do_nothing() {
        assertThat(NeedActs.of(standing(NeedStatus.OPEN), focalPoint("QN"))).isEmpty();
    }

    @Test
    void coordinator_validates_or_returns_or_asks() {
        assertThat(NeedActs.of(standing(NeedStatus.SUBMITTED), coordinator()))
                .containsExactlyInAnyOrder(NeedAct.VALIDATE, NeedAct.RETURN, NeedAct.ASK_WIDER_SIGHT);
    }

    @Test
    void administrator_auditor_and_public_may_do_nothing() {
        assertThat(NeedActs.of(standing(NeedStatus.OPEN), of(Role.ADMINISTRATOR)))
                .isEmpty();
        assertThat(NeedActs.of(standing(NeedStatus.OPEN), of(Role.AUDITOR))).isEmpty();
        assertThat(NeedActs.of(standing(NeedStatus.OPEN), of(Role.PUBLIC))).isEmpty();
    }

    @Test
    void nobody_is_offered_to_validate_what_they_wrote() {
        assertThat(NeedActs.of(
                        new NeedActs.Standing(
                                "QM",
                                NeedStatus.SUBMITTED,
                                Optional.of(AccessLevel.PARTNERS),
                                false,
                                true,
                                false,
                                true),
                        coordinator()))
                .containsExactlyInAnyOrder(NeedAct.RETURN, NeedAct.ASK_WIDER_SIGHT);
    }

    private static NeedActs.Standing standing(NeedStatus status) {
        return new NeedActs.Standing("QM", status, Optional.of(AccessLevel.PARTNERS), false, true, false, false);
    }
}
