package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorSettingTest {
    @TempDir
    private Path data;

    @Test
    void a_sample_world_stays_optional_over_a_restart() throws IOException {
        new SecondFactorSetting(data).begin("sample");
        assertThat(new SecondFactorSetting(data).value(null)).isEqualTo("optional");
    }

    @Test
    void an_empty_world_is_obligatory_even_where_a_sample_was_begun_and_left() throws IOException {
        assertThat(new SecondFactorSetting(data).value(null)).isEqualTo("obligatory");
        new SecondFactorSetting(data).begin("sample");
        new SecondFactorSetting(data).begin("empty");
        assertThat(new SecondFactorSetting(data).value(" ")).isEqualTo("obligatory");
    }

    @Test
    void the_environment_wins() throws IOException {
        new SecondFactorSetting(data).begin("sample");
        assertThat(new SecondFactorSetting(data).value("obligatory")).isEqualTo("obligatory");
    }

    @Test
    void another_word_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SecondFactorSetting(data).value("optionel"))
                .withMessageContaining("PORTAL_SECOND_FACTOR");
    }
}
