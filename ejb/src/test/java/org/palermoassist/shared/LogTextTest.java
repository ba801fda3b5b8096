package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTextTest {
    private static final String FORGED = "no\r\n[2026-11-25T10:00:00Z] [INFO] administrator signed in\u2028\u202Eevil";

    @Test
    void what_was_typed_begins_no_line() {
        String text = LogText.of(new IllegalStateException(FORGED, new IllegalArgumentException(FORGED)));
        assertThat(text.lines()).noneMatch(line -> line.startsWith("["));
        assertThat(text.lines().filter(line -> line.contains("signed in"))).hasSize(2);
        assertThat(text).doesNotContain("\r").doesNotContain("\u2028").doesNotContain("\u202E");
    }

    @Test
    void it_says_where_and_because_of_what() {
        String text = LogText.of(new IllegalStateException("outer", new IllegalArgumentException("inner")));
        assertThat(text)
                .startsWith("java.lang.IllegalStateException: outer\n    at " + LogTextTest.class.getName())
                .contains("\n  because of java.lang.IllegalArgumentException: inner\n    at ");
    }

    @Test
    void a_failure_that_is_its_own_cause_ends() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        assertThat(LogText.of(first)).containsOnlyOnce("second");
    }
}
