package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void reads_every_kind_of_value() {
        Map<String, Object> read =
                Json.object(" {\"a\": [1, -2.5e3, true, false, null, \"x\\n\\u00e9\\\"\"], \"b\": {}, \"c\": []} ");
        assertThat(read.get("a"))
                .isEqualTo(List.of(new BigDecimal("1"), new BigDecimal("-2.5e3"), true, false, "", "x\né\""));
        assertThat(read.get("b")).isEqualTo(Map.of());
        assertThat(read.get("c")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"a\"}", "{\"a\":1,}", "{\"a\":1} x", "{\"a\":tru}", "{'a':1}", "{\"a\":\"x"})
    void refuses_what_is_not_a_json_object(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(text));
    }

    @Test
    void writes_what_it_reads() {
        String text = "{\"file\":\"a \\\"b\\\" \\\\ \\n\\u0001.xml\",\"n\":12,\"ok\":true,\"list\":[{\"rule\":\"X\"}]}";
        assertThat(Json.write(Json.object(text))).isEqualTo(text);
    }
}
