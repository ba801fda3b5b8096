package org.palermoassist.projects.iati;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words without accents and capitals; each word knows where it stands in the original. */
final class FoldedText {

    private static final int AROUND = 60;
    private static final String STOPS = ".;!?";

    private final String original;
    private final List<Word> words = new ArrayList<>();

    /** A word with its place in the original, and whether a sentence ends before it. */
    record Word(String folded, int start, int end, boolean begins) {}

    FoldedText(String original) {
        this.original = original;
        StringBuilder word = new StringBuilder();
        int start = 0;
        boolean begins = true;
        for (int i = 0; i <= original.length(); i++) {
            char c = i < original.length() ? original.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = word.length() == 0 ? i : start;
                word.append(folded(c));
            } else if (!isMark(c)) {
                if (word.length() > 0) {
                    words.add(new Word(word.toString(), start, i, begins));
                    word.setLength(0);
                    begins = false;
                }
                begins |= STOPS.indexOf(c) >= 0;
            }
        }
    }

    /** An accent written as a character of its own belongs to the word. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char folded(char c) {
        char small = Character.toLowerCase(c);
        return small < 128
                ? small
                : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .charAt(0);
    }

    List<Word> words() {
        return words;
    }

    /** The original words from one to another, both included. */
    String phrase(int from, int to) {
        return original.substring(words.get(from).start(), words.get(to).end());
    }

    /** The same with some words around it, on one line. */
    String context(int from, int to) {
        int start = Math.max(0, words.get(from).start() - AROUND);
        int end = Math.min(original.length(), words.get(to).end() + AROUND);
        while (start > 0 && !Character.isWhitespace(original.charAt(start - 1))) {
            start++;
        }
        while (end < original.length() && !Character.isWhitespace(original.charAt(end))) {
            end--;
        }
        int first = Math.min(start, words.get(from).start());
        int last = Math.max(end, words.get(to).end());
        return original.substring(first, last).replaceAll("\\s+", " ").strip();
    }
}
