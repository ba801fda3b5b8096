package org.palermoassist.projects.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One activity as a partner reports it, whatever its quality: nothing is corrected, a value that cannot be read keeps
 * its text.
 *
 * @param head who reports which activity, and how it stands
 * @param texts titles and descriptions
 * @param parties organizations, identifiers, contacts
 * @param places countries, regions, locations
 * @param themes sectors, tags, markers
 * @param finance budgets and transactions
 * @param results results, conditions, documents
 */
public record ReportedActivity(
        ActivityHead head,
        ActivityTexts texts,
        ActivityParties parties,
        ActivityPlaces places,
        ActivityThemes themes,
        ActivityFinance finance,
        ActivityResults results) {

    /** Identifier without outer blanks; empty text when there is none. */
    public String identifier() {
        return head.identifier();
    }

    /** Identifier of who reports it. */
    public Optional<String> reportingOrgRef() {
        return head.reportingOrg().ref();
    }

    /** First day given for a date type: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
    public Optional<LocalDate> date(String type) {
        return head.dates().stream()
                .filter(date -> date.type().equals(Optional.of(type)))
                .flatMap(date -> date.date().stream())
                .flatMap(date -> date.day().stream())
                .findFirst();
    }

    /** Title in a language, else in English, else the first; empty text when there is none. */
    public String title(String language) {
        return inLanguage(language)
                .or(() -> inLanguage("en"))
                .or(() -> texts.titles().stream().findFirst())
                .map(Narrative::text)
                .orElse("");
    }

    private Optional<Narrative> inLanguage(String language) {
        return texts.titles().stream()
                .filter(title -> title.language().equals(Optional.of(language)))
                .findFirst();
    }

    /** Countries of the activity, then those named on transactions only; these have no percentage. */
    public List<RecipientCountry> countriesAnywhere() {
        Map<String, RecipientCountry> known = new LinkedHashMap<>();
        places.countries().forEach(country -> known.putIfAbsent(country.code(), country));
        for (Transaction transaction : finance.transactions()) {
            for (RecipientCountry c : transaction.terms().countries()) {
                known.computeIfAbsent(c.code(), code -> new RecipientCountry(code, Optional.empty(), c.names()));
            }
        }
        return List.copyOf(known.values());
    }

    /** Regions of the activity, then those named on transactions only; these have no percentage. */
    public List<RecipientRegion> regionsAnywhere() {
        Map<String, RecipientRegion> known = new LinkedHashMap<>();
        places.regions().forEach(region -> known.putIfAbsent(region.vocabulary() + ' ' + code(region), region));
        for (Transaction transaction : finance.transactions()) {
            for (RecipientRegion r : transaction.terms().regions()) {
                known.computeIfAbsent(
                        r.vocabulary() + ' ' + code(r),
                        key -> new RecipientRegion(r.code(), Optional.empty(), r.names()));
            }
        }
        return List.copyOf(known.values());
    }

    private static String code(RecipientRegion region) {
        return region.code().code();
    }

    /** Sectors of the activity, then those named on transactions only; these have no percentage. */
    public List<Sector> sectorsAnywhere() {
        Map<String, Sector> known = new LinkedHashMap<>();
        List<Sector> all = new ArrayList<>(themes.sectors());
        for (Transaction transaction : finance.transactions()) {
            for (Sector s : transaction.terms().sectors()) {
                all.add(new Sector(s.code(), Optional.empty(), s.names()));
            }
        }
        all.forEach(s -> known.putIfAbsent(s.vocabulary() + ' ' + s.code().code(), s));
        return List.copyOf(known.values());
    }
}
