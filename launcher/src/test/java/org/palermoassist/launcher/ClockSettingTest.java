package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockSettingTest {
    @TempDir
    private Path data;

    @Test
    void a_sample_world_is_ahead_and_stays_so_over_a_restart() throws IOException {
        new ClockSetting(data).begin("sample");
        assertThat(new ClockSetting(data).days(null)).isZero();
        assertThat(new ClockSetting(data).days("38")).isEqualTo(38);
        assertThat(new ClockSetting(data).days(" ")).isEqualTo(38);
    }

    @Test
    void any_other_world_keeps_the_time_of_the_machine() throws IOException {
        assertThat(new ClockSetting(data).days(null)).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ClockSetting(data).days("1"))
                .withMessageContaining("sample world");
        new ClockSetting(data).begin("sample");
        new ClockSetting(data).begin("empty");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ClockSetting(data).days("1"));
    }

    @Test
    void it_never_goes_back() throws IOException {
        new ClockSetting(data).begin("sample");
        new ClockSetting(data).days("38");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ClockSetting(data).days("37"))
                .withMessageContaining("never goes back");
        assertThat(new ClockSetting(data).days(null)).isEqualTo(38);
    }

    @Test
    void only_whole_days_are_taken() throws IOException {
        new ClockSetting(data).begin("sample");
        for (String days : new String[] {"-1", "1.5", "tomorrow", "3661"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new ClockSetting(data).days(days))
                    .withMessageContaining("PORTAL_CLOCK_AHEAD");
        }
    }
}
