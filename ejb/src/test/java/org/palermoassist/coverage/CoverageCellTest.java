package org.palermoassist.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.coverage.CoverageState.ALL_ANSWERED;
import static org.palermoassist.coverage.CoverageState.BLANK;
import static org.palermoassist.coverage.CoverageState.NOT_ANSWERED;
import static org.palermoassist.coverage.CoverageState.NOT_LINKED;
import static org.palermoassist.coverage.CoverageState.SOME_ANSWERED;
import static org.palermoassist.coverage.CoverageState.WITHOUT_STATED_NEED;

import org.junit.jupiter.api.Test;

/** The states of a cell (K-1, U-2). */
class CoverageCellTest {
    @Test
    void no_visible_record_is_blank_and_never_zero() {
        assertThat(cell(0, 0, 0, 0)).isEqualTo(BLANK);
    }

    @Test
    void projects_without_a_need_are_assistance_without_stated_need() {
        assertThat(cell(0, 0, 1, 0)).isEqualTo(WITHOUT_STATED_NEED);
        assertThat(cell(0, 0, 0, 1)).isEqualTo(WITHOUT_STATED_NEED);
    }

    @Test
    void a_need_alone_is_not_answered() {
        assertThat(cell(2, 0, 0, 0)).isEqualTo(NOT_ANSWERED);
    }

    @Test
    void a_need_beside_a_project_without_link_is_not_linked() {
        assertThat(cell(2, 0, 0, 1)).isEqualTo(NOT_LINKED);
    }

    @Test
    void one_of_two_is_some_and_two_of_two_is_all() {
        assertThat(cell(2, 1, 1, 0)).isEqualTo(SOME_ANSWERED);
        assertThat(cell(2, 2, 1, 0)).isEqualTo(ALL_ANSWERED);
    }

    @Test
    void needs_of_one_or_two_states_together_are_told_without_a_figure() {
        CoverageCell sum = new CoverageCell("UNTOC-16", "002", 0, 0, 0, 0, true);
        assertThat(sum.with(new CoverageCell("UNTOC-16", "002", 0, 0, 3, 1)).state())
                .isEqualTo(CoverageState.FEW_STATES);
        FewStates few = new FewStates();
        assertThat(few.hides("QM,QN")).isTrue();
        assertThat(few.hides("QM,QN,QO")).isFalse();
        assertThat(few.isGivenAwayByTotal()).isTrue();
        assertThat(few.hides("QP")).isTrue();
        assertThat(few.isGivenAwayByTotal())
                .as("three States behind the hidden")
                .isFalse();
    }

    private static CoverageState cell(long needs, long answered, long active, long pipeline) {
        return new CoverageCell("UNTOC-16", "QM", needs, answered, active, pipeline).state();
    }
}
