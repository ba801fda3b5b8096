package org.palermoassist.launcher;

import java.util.List;

/** The words of a command line, read one after the other. */
class Arguments {

    private final List<String> words;
    private int position;

    Arguments(List<String> words) {
        this.words = List.copyOf(words);
    }

    boolean more() {
        return position < words.size();
    }

    String next() {
        return words.get(position++);
    }

    String value(String option) {
        if (!more()) {
            throw new Refusal(option + " needs a value (see: portal help)");
        }
        return next();
    }
}
