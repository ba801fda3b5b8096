package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactorsCommandTest {
    @Test
    void it_says_whose_factors_are_taken_off() {
        assertThat(FactorsCommand.parse(List.of("reset", "--all")))
                .isEqualTo(new FactorsCommand(Path.of("data"), Optional.empty()));
        assertThat(FactorsCommand.parse(List.of("reset", "--login", "ann", "--data", "d")))
                .isEqualTo(new FactorsCommand(Path.of("d"), Optional.of("ann")));
    }

    @Test
    void nothing_is_taken_off_by_an_order_that_leaves_it_open() {
        for (List<String> order : List.of(
                List.<String>of(), List.of("reset"), List.of("off"), List.of("reset", "--all", "--login", "ann"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FactorsCommand.parse(order));
        }
    }
}
