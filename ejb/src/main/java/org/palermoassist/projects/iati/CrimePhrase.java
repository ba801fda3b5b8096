package org.palermoassist.projects.iati;

import java.util.Arrays;
import java.util.List;
import org.palermoassist.projects.iati.FoldedText.Word;

/**
 * Words that speak of a crime. In the list a phrase is words with blanks between; a slash parts words that may stand in
 * one place, a star at the end lets a word go on.
 *
 * @param crime code of the crime type; ANY for none in particular
 * @param language of the phrase
 * @param titleOnly whether it says something in a title only
 * @param places what may stand in each place, in order
 * @param provisions what it speaks for
 */
record CrimePhrase(
        String crime, String language, boolean titleOnly, List<List<String>> places, List<String> provisions) {

    static List<List<String>> places(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .map(place -> List.of(place.split("/")))
                .toList();
    }

    /** Number of words it takes up from a place in a text; 0 where it does not stand. A sentence end parts it. */
    int length(List<Word> words, int from) {
        if (from + places.size() > words.size()) {
            return 0;
        }
        for (int i = 0; i < places.size(); i++) {
            Word word = words.get(from + i);
            if (i > 0 && word.begins() || !fits(places.get(i), word.folded())) {
                return 0;
            }
        }
        return places.size();
    }

    private static boolean fits(List<String> alternatives, String word) {
        for (String alternative : alternatives) {
            boolean stem = alternative.endsWith("*");
            if (stem ? word.startsWith(alternative.substring(0, alternative.length() - 1)) : word.equals(alternative)) {
                return true;
            }
        }
        return false;
    }
}
