package org.palermoassist.web.needs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.reference.Names;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.sync.table.Head;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** What can be chosen in the workbook of needs, and what a choice in any language of the portal stands for. */
final class NeedLists {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh", "pt");

    private final ReferenceBook book;
    private final Map<String, String> assistance = new LinkedHashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Map<String, NeedUrgency> urgencies = new LinkedHashMap<>();

    NeedLists(ReferenceBook book) {
        this.book = book;
        book.assistanceTypes().forEach(type -> put(type.code(), type.names(), assistance));
        book.provisions().areas().forEach(area -> {
            put(area.code(), area.names(), areas);
            areas.put(Head.key(area.code() + " " + area.names().in("en")), area.code());
            areas.put(Head.key(area.code() + " " + area.names().in("fr")), area.code());
        });
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            Arrays.stream(NeedUrgency.values())
                    .forEach(urgency -> urgencies.put(Head.key(words.get("needs.urgency." + urgency)), urgency));
        }
    }

    private static void put(String code, Names names, Map<String, String> all) {
        all.put(Head.key(code), code);
        names.byLanguage().values().forEach(name -> all.put(Head.key(name), code));
    }

    Optional<String> assistance(String text) {
        return Optional.ofNullable(assistance.get(Head.key(text)));
    }

    Optional<String> area(String text) {
        return Optional.ofNullable(areas.get(Head.key(text)));
    }

    Optional<NeedUrgency> urgency(String text) {
        return Optional.ofNullable(urgencies.get(Head.key(text)));
    }

    /** What the drop-down of a column offers in a language; nothing for free text. */
    List<String> choices(NeedColumn column, Words words) {
        String language = words.language();
        return switch (column) {
            case LANGUAGE -> LANGUAGES;
            case PROVISIONS ->
                book.provisions().all().stream()
                        .filter(Provision::substantive)
                        .map(Provision::label)
                        .toList();
            case ASSISTANCE ->
                book.assistanceTypes().stream()
                        .filter(type -> type.validTo().isEmpty())
                        .map(type -> type.names().in(language))
                        .toList();
            case AREAS ->
                book.provisions().areas().stream()
                        .map(area -> area.code() + " " + area.names().in(language))
                        .toList();
            case CURRENCY ->
                book.currencies().stream()
                        .filter(currency -> !currency.withdrawn())
                        .map(currency -> currency.code())
                        .toList();
            case URGENCY ->
                Arrays.stream(NeedUrgency.values())
                        .map(urgency -> words.get("needs.urgency." + urgency))
                        .toList();
            case TITLE, DESCRIPTION, BENEFICIARY, AMOUNT, FROM, TO -> List.of();
        };
    }
}
