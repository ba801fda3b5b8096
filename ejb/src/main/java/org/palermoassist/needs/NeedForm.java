package org.palermoassist.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * What a State writes about a need; all of it may be missing in a draft.
 *
 * @param provisions what it is about
 * @param assistance codes of the types of assistance
 * @param areas codes of priority and proposal areas, by choice
 * @param crimes codes of crime types, by choice
 * @param language BCP 47 code of the language it is written in, such as {@code fr}
 * @param title at most 200 characters
 * @param description at most 20,000 characters
 * @param beneficiary institution, at most 300 characters
 * @param estimate what it may cost
 * @param urgency as the State sees it
 * @param from first day of the wished period
 * @param to last day of the wished period
 * @param source what it comes from
 * @param sourceNote such as the number of a note verbale, at most 300 characters
 * @param sourceOn date on the source
 */
public record NeedForm(
        List<ProvisionChoice> provisions,
        List<String> assistance,
        List<String> areas,
        List<String> crimes,
        String language,
        String title,
        String description,
        String beneficiary,
        Optional<Money> estimate,
        Optional<NeedUrgency> urgency,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        NeedSource source,
        String sourceNote,
        Optional<LocalDate> sourceOn) {
    /** Longest title. */
    public static final int TITLE = 200;
    /** Longest description. */
    public static final int DESCRIPTION = 20_000;
    /** Longest name of a beneficiary, longest note on the source. */
    public static final int LINE = 300;

    /** Checks lengths and shapes; does not ask for what may still be missing. */
    public NeedForm {
        provisions = List.copyOf(provisions);
        assistance = assistance.stream().distinct().sorted().toList();
        areas = areas.stream().distinct().sorted().toList();
        crimes = crimes.stream().distinct().sorted().toList();
        title = fitting(title, TITLE);
        description = fitting(description, DESCRIPTION);
        beneficiary = fitting(beneficiary, LINE);
        sourceNote = fitting(sourceNote, LINE);
        NeedsRule.CODE_IS_KNOWN.require(
                language != null && language.matches("[a-z]{2,3}(-[A-Z]{2})?"), String.valueOf(language));
        NeedsRule.CODE_IS_KNOWN.require(
                provisions.stream().map(ProvisionChoice::code).distinct().count() == provisions.size(), provisions);
        NeedsRule.ESTIMATE_POSITIVE.require(
                estimate.isEmpty() || estimate.get().amount().signum() > 0,
                estimate.map(Money::toString).orElse(""));
        NeedsRule.PERIOD_IN_ORDER.require(
                from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get()), from.orElse(null), to.orElse(null));
    }

    /** A form that nobody has filled in yet. */
    public static NeedForm empty(String language) {
        return new NeedForm(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
    }

    /** The instrument its provisions stand under: a Protocol when one is among them, else the Convention. */
    Optional<String> instrument() {
        List<String> named =
                provisions.stream().map(ProvisionChoice::instrument).distinct().toList();
        List<String> protocols =
                named.stream().filter(code -> !"UNTOC".equals(code)).toList();
        NeedsRule.ONE_INSTRUMENT.require(protocols.size() <= 1, protocols);
        return protocols.stream().findFirst().or(() -> named.stream().findFirst());
    }

    /** The same, from this source. */
    NeedForm from(NeedSource kind, String note, Optional<LocalDate> on) {
        return new NeedForm(
                provisions,
                assistance,
                areas,
                crimes,
                language,
                title,
                description,
                beneficiary,
                estimate,
                urgency,
                from,
                to,
                kind,
                note,
                on);
    }

    private static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        NeedsRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
