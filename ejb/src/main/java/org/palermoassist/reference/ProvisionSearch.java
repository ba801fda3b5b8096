package org.palermoassist.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds provisions by what people type: a word of the title in any of the six languages, with or without accents, or a
 * number such as {@code 16}, {@code art 16}, {@code UNTOC 16} or {@code 18(13)} (U-31).
 */
final class ProvisionSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(untoc|palermo|tip|som|fa|uncac)[\\s-]*)?"
                    + "(?:(?:article|articulo|art|статья|ст|المادة|第)\\.?\\s*)?(\\d{1,2})\\s*条?\\s*(?:\\(?\\s*([0-9]{1,2}|[a-z])\\s*\\))?");
    private static final int IN_TITLE = 2;
    private static final int IN_TEXT = 1;

    private final List<Provision> provisions;
    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    ProvisionSearch(List<Provision> provisions) {
        this.provisions = provisions;
        for (Provision provision : provisions) {
            List<String> words = new ArrayList<>();
            provision.titles().byLanguage().values().forEach(title -> words.add(plain(title)));
            words.add(plain(provision.instrument()));
            titles.put(provision.code(), words);
            texts.put(
                    provision.code(),
                    plain(String.join(" ", provision.plain().byLanguage().values())));
        }
    }

    List<ProvisionHit> find(String query) {
        String asked = plain(query).strip();
        Matcher number = NUMBER.matcher(asked);
        if (asked.isEmpty()) {
            return provisions.stream()
                    .map(found -> new ProvisionHit(found, Optional.empty()))
                    .toList();
        }
        return number.matches() ? byNumber(number) : byWords(asked.split("\\s+"));
    }

    private List<ProvisionHit> byNumber(Matcher number) {
        Optional<String> instrument =
                Optional.ofNullable(number.group(1)).map(name -> name.equals("palermo") ? "untoc" : name);
        int article = Integer.parseInt(number.group(2));
        Optional<String> paragraph = Optional.ofNullable(number.group(3));
        return provisions.stream()
                .filter(one -> one.article() == article)
                .filter(one ->
                        instrument.filter(one.instrument()::equalsIgnoreCase).isPresent() || instrument.isEmpty())
                .map(one -> new ProvisionHit(one, paragraph))
                .toList();
    }

    private List<ProvisionHit> byWords(String[] words) {
        return provisions.stream()
                .filter(one -> rank(one, words) > 0)
                .sorted(Comparator.comparingInt((Provision one) -> -rank(one, words)))
                .map(one -> new ProvisionHit(one, Optional.empty()))
                .toList();
    }

    /** 0 when a word is missing; titles count more than the plain sentence. */
    private int rank(Provision provision, String[] words) {
        int rank = Integer.MAX_VALUE;
        for (String word : words) {
            boolean inTitle = titles.get(provision.code()).stream().anyMatch(title -> title.contains(word));
            boolean inText = texts.get(provision.code()).contains(word);
            rank = Math.min(rank, inTitle ? IN_TITLE : inText ? IN_TEXT : 0);
        }
        return rank;
    }

    /** Small letters without accents, in the scripts that have them. */
    static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(parted).replaceAll("").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
