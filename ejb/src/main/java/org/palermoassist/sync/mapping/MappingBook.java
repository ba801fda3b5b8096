package org.palermoassist.sync.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.reference.CodeEntry;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.sync.table.Head;

/** What our reference data says to the words of partners. Made once for a reading; it does not change. */
public final class MappingBook {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{5})(?!\\d)");
    private static final String SECTOR = "Sector";

    private final ReferenceBook book;
    private final PlaceNames places;
    private final ProvisionMentions provisions;
    private final Map<String, String> sectors = new HashMap<>();

    /** The words of this reference data. */
    public MappingBook(ReferenceBook book) {
        this.book = book;
        places = new PlaceNames(book);
        provisions = new ProvisionMentions(book);
        for (CodeEntry entry : book.codes().all(SECTOR)) {
            entry.names().byLanguage().values().forEach(name -> sectors.putIfAbsent(Head.key(name), entry.code()));
        }
    }

    PlaceNames.Found places(String text) {
        return places.find(text);
    }

    ProvisionMentions.Found provisions(String text) {
        return provisions.find(text);
    }

    Optional<String> sector(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() && book.codes().has(SECTOR, code.group(1))
                ? Optional.of(code.group(1))
                : Optional.ofNullable(sectors.get(Head.key(text)));
    }

    Optional<String> currency(String text) {
        return Amounts.currency(text.toUpperCase(java.util.Locale.ROOT))
                .filter(code -> book.currency(code).isPresent());
    }
}
