package org.palermoassist.sync.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityPlaces;
import org.palermoassist.projects.iati.RecipientCountry;
import org.palermoassist.projects.iati.RecipientRegion;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.VocabularyCode;
import org.palermoassist.sync.mapping.RowValues.Value;

/** Countries and regions with their shares. */
final class PlaceParts {
    private final RowValues values;
    private final MappingBook book;

    PlaceParts(RowValues values, MappingBook book) {
        this.values = values;
        this.book = book;
    }

    ActivityPlaces places() {
        Map<String, Optional<BigDecimal>> found = new LinkedHashMap<>();
        for (Value value : values.all(MappedField.COUNTRIES)) {
            for (String part : RowValues.parts(value, "[;\\n]")) {
                PlaceNames.Found places = book.places(part);
                places.found().forEach((code, share) -> found.merge(code, share, (one, other) -> one.or(() -> other)));
                if (!places.unknown().isEmpty()) {
                    values.refuse(MappingRule.COUNTRY_IS_KNOWN, value.place(), String.join(" ", places.unknown()));
                }
            }
        }
        shares(found);
        List<RecipientCountry> countries = new ArrayList<>();
        List<RecipientRegion> regions = new ArrayList<>();
        boolean alone = found.size() == 1;
        found.forEach((code, share) -> {
            Optional<ReportedNumber> percentage =
                    alone ? Optional.empty() : share.map(part -> ReportedNumber.of(part.toPlainString()));
            int colon = code.indexOf(':');
            if (colon < 0) {
                countries.add(new RecipientCountry(code, percentage, List.of()));
            } else {
                VocabularyCode region = new VocabularyCode(
                        code.substring(colon + 1), Optional.of(code.substring(0, colon)), Optional.empty());
                regions.add(new RecipientRegion(region, percentage, List.of()));
            }
        });
        return new ActivityPlaces(equalWhenNoneIsGiven(countries, regions), regions, List.of());
    }

    /** P-9 parts equally where no share is given at all; then none is written. */
    private static List<RecipientCountry> equalWhenNoneIsGiven(
            List<RecipientCountry> countries, List<RecipientRegion> regions) {
        int all = countries.size() + regions.size();
        boolean none = countries.stream()
                        .allMatch(country -> country.percentage().isEmpty())
                && regions.stream().allMatch(region -> region.percentage().isEmpty());
        if (!none || all < 2 || !regions.isEmpty()) {
            return countries;
        }
        List<RecipientCountry> equal = new ArrayList<>();
        BigDecimal part = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(all), 6, java.math.RoundingMode.DOWN);
        BigDecimal rest = BigDecimal.valueOf(100).subtract(part.multiply(BigDecimal.valueOf(all - 1L)));
        for (RecipientCountry country : countries) {
            BigDecimal share = equal.size() == all - 1 ? rest : part;
            equal.add(new RecipientCountry(
                    country.code(),
                    Optional.of(ReportedNumber.of(share.stripTrailingZeros().toPlainString())),
                    country.names()));
        }
        return equal;
    }

    private void shares(Map<String, Optional<BigDecimal>> found) {
        Optional<Value> given = values.first(MappedField.SHARES);
        if (given.isEmpty()) {
            return;
        }
        List<String> parts = RowValues.parts(given.get(), "[;\\n/]");
        List<String> codes = new ArrayList<>(found.keySet());
        boolean readable = parts.size() == codes.size();
        for (int i = 0; readable && i < parts.size(); i++) {
            Optional<BigDecimal> share = Amounts.number(
                    parts.get(i).replace("%", ""), given.get().reading().mark());
            readable = share.isPresent();
            found.put(codes.get(i), share);
        }
        if (!readable) {
            values.refuse(MappingRule.SHARES_FIT_COUNTRIES, given.get());
        }
    }
}
