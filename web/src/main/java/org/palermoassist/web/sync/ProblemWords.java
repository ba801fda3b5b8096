package org.palermoassist.web.sync;

import org.palermoassist.web.shared.Words;

/** A problem of a row as one sentence: where, what stands there, what should. */
final class ProblemWords {
    private ProblemWords() {}

    static String of(String rule, String place, String found, Words words) {
        StringBuilder text = new StringBuilder();
        if (!place.isEmpty()) {
            text.append(place).append(": ");
        }
        if (!found.isEmpty()) {
            text.append('\u201c').append(found).append("\u201d. ");
        }
        return text.append(words.get(RuleKeys.of(rule))).toString();
    }
}
