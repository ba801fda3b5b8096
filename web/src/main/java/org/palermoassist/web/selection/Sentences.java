package org.palermoassist.web.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.selection.Reason;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** Criteria as sentences: codes become names, days and amounts are written as the reader writes them. */
final class Sentences {
    private final Words words;
    private final Formats formats;
    private final ReferenceData reference;
    private final String language;

    Sentences(Language language, ReferenceData reference) {
        this.words = Words.in(language);
        this.formats = Formats.in(language);
        this.reference = reference;
        this.language = language.code();
    }

    String of(Reason reason) {
        Object[] facts = reason.facts().stream().map(this::shown).toArray();
        return words.get("selection.criterion." + reason.rule(), facts);
    }

    private String shown(String fact) {
        if (fact.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(fact));
        }
        if (fact.matches("\\d+\\.\\d{2}")) {
            return formats.money(new BigDecimal(fact), "USD");
        }
        if (fact.matches("[A-Z]{2}")) {
            return reference.states().name(fact, language);
        }
        return words.has("selection.tier." + fact) ? words.get("selection.tier." + fact) : fact;
    }
}
