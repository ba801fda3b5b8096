package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    @Test
    void without_options_the_sample_world_runs_on_this_machine_only() {
        RunOptions options = RunOptions.parse(List.of());
        assertThat(options.url()).isEqualTo("http://127.0.0.1:8080");
        assertThat(options.world()).isEqualTo("sample");
        assertThat(options.worldChosen()).isFalse();
        assertThat(options.data()).isAbsolute().hasFileName("data");
    }

    @Test
    void all_options_count() {
        RunOptions options =
                RunOptions.parse(List.of("--port", "9000", "--host", "::1", "--data", "/x/../y", "--empty"));
        assertThat(options.url()).isEqualTo("http://[::1]:9000");
        assertThat(options.world()).isEqualTo("empty");
        assertThat(options.worldChosen()).isTrue();
        assertThat(options.data()).hasToString("/y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port", "--port 0", "--port 65536", "--port x", "--data", "--nonsense", "--sample --empty"})
    void a_mistake_is_refused(String line) {
        List<String> words = List.of(line.split(" "));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RunOptions.parse(words));
    }
}
