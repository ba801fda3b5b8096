package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule P-2. */
class ProjectStatusTest {
    @ParameterizedTest
    @CsvSource({"1,25", "2,3456", "6,235", "3,42", "4,3", "5,1"})
    void a_project_moves_by_hand_only_along_the_arrows(String from, String allowed) {
        ProjectStatus status = ProjectStatus.ofCode(from).orElseThrow();
        Stream.of(ProjectStatus.values()).forEach(next -> assertThat(status.allows(next))
                .as(status + " to " + next)
                .isEqualTo(allowed.contains(next.code())));
    }

    @Test
    void going_back_needs_a_reason() {
        assertThat(ProjectStatus.CLOSED.needsReason(ProjectStatus.FINALISATION)).isTrue();
        assertThat(ProjectStatus.CANCELLED.needsReason(ProjectStatus.PIPELINE)).isTrue();
        assertThat(ProjectStatus.FINALISATION.needsReason(ProjectStatus.IMPLEMENTATION))
                .isTrue();
        assertThat(ProjectStatus.SUSPENDED.needsReason(ProjectStatus.IMPLEMENTATION))
                .isFalse();
    }

    @Test
    void an_unknown_code_is_no_status() {
        assertThat(ProjectStatus.ofCode("7")).isEmpty();
    }
}
