package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.RuleViolation;

class EarmarkTest {
    private static final Earmark ALL_LIMITS = new Earmark(
            new TreeSet<>(List.of("150", "002")),
            new TreeSet<>(List.of("WG.2")),
            new TreeSet<>(List.of("UNTOC-18", "UNTOC-16")),
            true,
            Optional.of(LocalDate.of(2026, 1, 1)),
            Optional.of(LocalDate.of(2027, 12, 31)));

    @Test
    void limits_are_counted_by_kind() {
        assertThat(Earmark.NONE.limits()).isZero();
        assertThat(ALL_LIMITS.limits()).isEqualTo(5);
    }

    @Test
    void the_same_limits_have_one_text_and_come_back_from_it() {
        assertThat(Earmark.NONE.canonical()).isEmpty();
        assertThat(Earmark.parse("")).isEqualTo(Earmark.NONE);
        assertThat(ALL_LIMITS.canonical())
                .isEqualTo("regions=002,150;bodies=WG.2;provisions=UNTOC-16,UNTOC-18;ldc=only;from=2026-01-01;"
                        + "until=2027-12-31");
        assertThat(Earmark.parse(ALL_LIMITS.canonical())).isEqualTo(ALL_LIMITS);
    }

    @Test
    void EARMARK_NAMES_CODES() {
        assertThatThrownBy(() -> Earmark.parse("regions=Mrs Example"))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(DonorsRule.EARMARK_NAMES_CODES));
    }

    @Test
    void EARMARK_PERIOD() {
        assertThatThrownBy(() -> Earmark.parse("from=2027-01-01;until=2026-12-31"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(DonorsRule.EARMARK_PERIOD));
    }
}
