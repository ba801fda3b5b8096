package org.palermoassist.sync.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.sync.table.Head;

/** What headings in English, French and Spanish usually mean. */
final class HeadingWords {
    private static final Map<MappedField, Set<String>> WORDS = words();
    private static final Pattern YEAR = Pattern.compile("(?:.* )?((?:19|20)\\d\\d)(?: .*)?");
    private static final Pattern LANGUAGE = Pattern.compile(
            ".*\\b(en|fr|es|pt|ru|ar|zh|english|anglais|ingles|french|francais|frances|spanish|espagnol|espanol)\\b.*");
    private static final Set<String> FRENCH = Set.of(
            "titre",
            "intitule",
            "pays",
            "debut",
            "fin",
            "bailleur",
            "montant",
            "devise",
            "statut",
            "etat",
            "projet",
            "partenaire",
            "resume",
            "secteur",
            "engagement",
            "date de debut",
            "date de fin",
            "numero");
    private static final Set<String> SPANISH = Set.of(
            "titulo",
            "pais",
            "paises",
            "inicio",
            "donante",
            "importe",
            "monto",
            "moneda",
            "estado",
            "proyecto",
            "socio",
            "resumen",
            "presupuesto",
            "descripcion",
            "fecha",
            "codigo",
            "nombre");
    private static final int EXACT = 100;
    private static final int WITHIN = 50;

    private HeadingWords() {}

    private static Map<MappedField, Set<String>> words() {
        Properties lines = new Properties();
        try (InputStream in = HeadingWords.class.getResourceAsStream("heading-words.properties")) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<MappedField, Set<String>> words = new EnumMap<>(MappedField.class);
        lines.forEach((field, line) -> words.put(
                MappedField.valueOf(String.valueOf(field)),
                Set.of(String.valueOf(line).split("\\|"))));
        return words;
    }

    /** How well a heading fits a field: 0 not at all, 100 exactly. */
    static int fit(MappedField field, String heading) {
        String key = bare(heading);
        Set<String> words = WORDS.getOrDefault(field, Set.of());
        if (words.contains(key)) {
            return EXACT;
        }
        return words.stream()
                .filter(word -> word.length() > 2 && (" " + key + " ").contains(" " + word + " "))
                .mapToInt(word -> WITHIN + Math.min(40, word.length()))
                .max()
                .orElse(0);
    }

    /** Without what tells the language, the currency or the scale. */
    private static String bare(String heading) {
        String key = Head.key(heading.replace('_', ' ').replaceAll("\\(.*?\\)|\\[.*?\\]", " "));
        return key.replaceAll(" (usd|eur|gbp|chf|cad|us\\$|\\$|€|£|en|fr|es|lang|code)$", "")
                .strip();
    }

    static int year(String heading) {
        Matcher year = YEAR.matcher(Head.key(heading));
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }

    static int factor(String heading) {
        String small = heading.toLowerCase(java.util.Locale.ROOT);
        if (small.matches("(?s).*(\\bmillion|millones|\\bmio\\b|'000 ?000).*")) {
            return 1_000_000;
        }
        return small.matches("(?s).*(thousand|milliers|\\bmiles\\b|['\u2019]000|\\bk(usd|eur|\\$|€)).*") ? 1_000 : 1;
    }

    /** The language that a heading names, such as "Title (FR)". */
    static Optional<String> language(String heading) {
        Matcher named = LANGUAGE.matcher(Head.key(heading.replace('_', ' ')));
        if (!named.matches()) {
            return Optional.empty();
        }
        String word = named.group(1);
        return Optional.of(
                switch (word) {
                    case "english", "anglais", "ingles" -> "en";
                    case "french", "francais", "frances" -> "fr";
                    case "spanish", "espagnol", "espanol" -> "es";
                    default -> word;
                });
    }

    /** The language in which headings are written. */
    static String language(List<String> headings) {
        long french = count(headings, FRENCH);
        long spanish = count(headings, SPANISH);
        if (Math.max(french, spanish) < 2) {
            return "en";
        }
        return french >= spanish ? "fr" : "es";
    }

    private static long count(List<String> headings, Set<String> words) {
        return headings.stream()
                .map(Head::key)
                .filter(key -> words.stream().anyMatch(word -> (" " + key + " ").contains(" " + word + " ")))
                .count();
    }
}
