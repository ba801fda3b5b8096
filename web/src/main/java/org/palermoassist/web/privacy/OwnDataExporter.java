package org.palermoassist.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palermoassist.privacy.OwnRecords;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OwnTable;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** All that is held about the reader, as one long table: place, number of the record, field, value. */
@ApplicationScoped
public class OwnDataExporter implements Exporter {
    @Inject
    private OwnRecords records;

    @Override
    public String name() {
        return "own-data";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                name(),
                words.get("privacy.data.title"),
                List.of(words.get("privacy.data.purpose")),
                words.each("privacy.sheet.", List.of("place", "record", "field", "value")),
                records.takeAway(by).stream()
                        .flatMap(table -> lines(table, words))
                        .iterator(),
                false);
    }

    private static Stream<List<Object>> lines(OwnTable table, Words words) {
        String place = words.get("privacy.table." + table.name());
        return IntStream.range(0, table.rows().size()).boxed().flatMap(record -> IntStream.range(
                        0, table.columns().size())
                .mapToObj(at -> List.<Object>of(
                        place,
                        record + 1,
                        words.get("privacy.column." + table.columns().get(at)),
                        table.rows().get(record).get(at))));
    }
}
