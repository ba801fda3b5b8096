package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.sync.table.Head;

/**
 * Finds articles in what people write: "Art. 18, para 13", "article 16 of the Convention", "TIP 9", "SOM-6; UNTOC 5 and 23",
 * "Articles 12-14". A number without a treaty beside it is one of the Convention.
 */
final class ProvisionMentions {
    private static final String CONVENTION = "UNTOC";
    private static final Pattern SEGMENT = Pattern.compile("[;\\n|]+");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<treaty>untoc|uncac|palermo|tip|som|fa|convention|convencion|trafficking in persons|traite|trata"
                    + "|smuggling|migrants|migrantes|firearms|armes a feu|armas de fuego|corruption|corrupcion)"
                    + "|(?:\\b(?:para|paragraph|paragraphe|parrafo|par|al|alinea)s? (?<skip>\\d{1,2}))"
                    + "|(?<from>\\d{1,3}) ?(?:-|to|a|au|al) ?(?<to>\\d{1,3})(?!\\d)"
                    + "|(?<number>\\d{1,3})(?: ?\\( ?(?<paragraph>\\d{1,2}|[a-z]) ?\\))*");
    private static final Map<String, String> TREATIES = Map.ofEntries(
            Map.entry("untoc", CONVENTION),
            Map.entry("palermo", CONVENTION),
            Map.entry("convention", CONVENTION),
            Map.entry("convencion", CONVENTION),
            Map.entry("tip", "TIP"),
            Map.entry("trafficking in persons", "TIP"),
            Map.entry("traite", "TIP"),
            Map.entry("trata", "TIP"),
            Map.entry("som", "SOM"),
            Map.entry("smuggling", "SOM"),
            Map.entry("migrants", "SOM"),
            Map.entry("migrantes", "SOM"),
            Map.entry("fa", "FA"),
            Map.entry("firearms", "FA"),
            Map.entry("armes a feu", "FA"),
            Map.entry("armas de fuego", "FA"),
            Map.entry("uncac", "UNCAC"),
            Map.entry("corruption", "UNCAC"),
            Map.entry("corrupcion", "UNCAC"));
    private static final Set<String> LOOSE = Set.of("convention", "convencion", "palermo");
    private static final int LONGEST_RANGE = 40;

    private final ReferenceBook book;

    ProvisionMentions(ReferenceBook book) {
        this.book = book;
    }

    /**
     * What a cell names.
     *
     * @param codes provisions, each with the words by which it was named
     * @param unknown numbers that are no article; treaties of others are passed over
     */
    record Found(Map<String, String> codes, List<String> unknown) {}

    private record Mention(int article, String words, int treatiesBefore) {}

    Found find(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        String carried = CONVENTION;
        for (String segment : SEGMENT.split(text)) {
            carried = segment(segment, carried, codes, unknown);
        }
        if (codes.isEmpty() && unknown.isEmpty()) {
            unknown.add(text);
        }
        return new Found(codes, unknown);
    }

    private String segment(String segment, String carried, Map<String, String> codes, List<String> unknown) {
        List<String> treaties = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain(segment));
        while (token.find()) {
            if (token.group("treaty") != null) {
                treaty(token.group("treaty"), treaties);
            } else if (token.group("from") != null) {
                range(token, treaties.size(), mentions);
            } else if (token.group("number") != null) {
                mentions.add(new Mention(number(token.group("number")), token.group(), treaties.size()));
            }
        }
        for (Mention mention : mentions) {
            String treaty = treaties.isEmpty() ? carried : treaties.get(Math.max(0, mention.treatiesBefore() - 1));
            resolve(treaty, mention, codes, unknown);
        }
        return treaties.isEmpty() ? carried : treaties.get(treaties.size() - 1);
    }

    /** "Convention" in "the Firearms Protocol to the Convention" adds nothing. */
    private static void treaty(String words, List<String> treaties) {
        String code = TREATIES.get(words);
        if (!(LOOSE.contains(words) && !treaties.isEmpty())) {
            treaties.add(code);
        }
    }

    private static void range(Matcher token, int treaties, List<Mention> mentions) {
        int from = number(token.group("from"));
        int to = number(token.group("to"));
        if (from < to && to - from <= LONGEST_RANGE) {
            for (int article = from; article <= to; article++) {
                mentions.add(new Mention(article, String.valueOf(article), treaties));
            }
        } else {
            mentions.add(new Mention(0, token.group(), treaties));
        }
    }

    private void resolve(String treaty, Mention mention, Map<String, String> codes, List<String> unknown) {
        Optional<String> code =
                book.provisions().find(treaty + "-" + mention.article()).map(provision -> provision.code());
        if (code.isPresent()) {
            codes.putIfAbsent(code.get(), treaty + " " + mention.words());
        } else if (!treaty.equals("UNCAC")) {
            unknown.add(treaty + " " + mention.words());
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Small letters without accents; brackets and hyphens stay. */
    private static String plain(String segment) {
        StringBuilder plain = new StringBuilder();
        for (String part : segment.split("(?<=[()\\-])|(?=[()\\-])")) {
            boolean mark = part.matches("[()\\-]");
            plain.append(mark ? part : " " + Head.key(part) + " ");
        }
        return plain.toString().replaceAll(" +", " ");
    }
}
