package org.palermoassist.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/sign-in/code",
                "/a\r\nb"
            })
    void leads_nowhere_but_home(String from) {
        assertThat(Returning.to(from)).isEqualTo("/");
        assertThat(Returning.over("/sign-in/code", from)).isEqualTo("/sign-in/code");
    }

    @Test
    void a_page_is_come_back_to_over_each_step() {
        assertThat(Returning.to("/needs/edit?ref=N-1&why=x")).isEqualTo("/needs/edit?ref=N-1&why=x");
        assertThat(Returning.over("/sign-in/enrol", "/needs/edit?ref=N-1&why=x"))
                .isEqualTo("/sign-in/enrol?from=%2Fneeds%2Fedit%3Fref%3DN-1%26why%3Dx");
    }
}
