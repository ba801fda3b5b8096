package org.palermoassist.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text of comma-separated lines that is the same for the same content, byte for byte: UTF-8, LF, quotes where needed. */
final class Written {
    private final StringBuilder text = new StringBuilder();

    /** Adds a line; an empty optional is an empty cell. */
    Written line(Object... cells) {
        text.append(Arrays.stream(cells).map(Written::cell).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String cell(Object value) {
        Object given = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : value;
        String text = String.valueOf(given);
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    String text() {
        return text.toString();
    }
}
