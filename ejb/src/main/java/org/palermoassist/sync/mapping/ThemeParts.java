package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.projects.iati.ActivityThemes;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.Sector;
import org.palermoassist.projects.iati.Tag;
import org.palermoassist.projects.iati.VocabularyCode;
import org.palermoassist.sync.mapping.RowValues.Value;

/** Sectors and the articles that the partner names. */
final class ThemeParts {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?) ?%");

    private final RowValues values;
    private final MappingBook book;

    ThemeParts(RowValues values, MappingBook book) {
        this.values = values;
        this.book = book;
    }

    ActivityThemes themes() {
        return new ActivityThemes(sectors(), tags(), List.of(), List.of());
    }

    private List<Sector> sectors() {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        for (Value value : values.all(MappedField.SECTORS)) {
            for (String part : RowValues.parts(value, "[;\\n]|,(?=\\s*\\d{5})")) {
                Matcher share = SHARE.matcher(part);
                Optional<String> percentage =
                        share.find() ? Optional.of(share.group(1).replace(',', '.')) : Optional.empty();
                Optional<String> code = book.sector(
                        share.reset().replaceAll("").replaceAll("[()]", " ").strip());
                code.ifPresentOrElse(
                        known -> found.putIfAbsent(known, percentage),
                        () -> values.refuse(MappingRule.SECTOR_IS_KNOWN, value.place(), part));
            }
        }
        boolean alone = found.size() == 1;
        List<Sector> sectors = new ArrayList<>();
        found.forEach((code, share) -> sectors.add(new Sector(
                new VocabularyCode(code, Optional.of("1"), Optional.empty()),
                alone ? Optional.empty() : share.map(ReportedNumber::of),
                List.of())));
        return sectors;
    }

    private List<Tag> tags() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Value value : values.all(MappedField.PROVISIONS)) {
            String text = String.join("; ", RowValues.parts(value, "[;\\n]"));
            ProvisionMentions.Found named = book.provisions(text);
            named.codes().forEach(found::putIfAbsent);
            Set<String> unknown = new LinkedHashSet<>(named.unknown());
            if (!unknown.isEmpty()) {
                values.refuse(MappingRule.PROVISION_IS_KNOWN, value.place(), String.join("; ", unknown));
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Tag(
                        new VocabularyCode(
                                entry.getKey(), Optional.of("99"), Optional.of(OwnTags.PROVISIONS.vocabularyUri())),
                        List.of(new Narrative(Optional.empty(), entry.getKey().replace('-', ' ')))))
                .toList();
    }
}
