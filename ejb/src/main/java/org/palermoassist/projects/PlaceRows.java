package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.PLACE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.RecipientCountry;
import org.palermoassist.projects.iati.RecipientRegion;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedNumber;

/** Rows of States, areas and regions with the share of each (P-9). */
final class PlaceRows {
    private static final int CODE = 40;
    private static final int VOCABULARY = 10;
    private static final int NAME = 200;
    private static final int SHARE_DECIMALS = 6;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    private final ImportLists lists;
    private final RowBuffer rows;

    PlaceRows(ImportLists lists, RowBuffer rows) {
        this.lists = lists;
        this.rows = rows;
    }

    void add(long project, ReportedActivity activity) {
        List<Place> places = new ArrayList<>();
        for (RecipientCountry country : activity.countriesAnywhere()) {
            String kind = lists.states().contains(country.code()) ? "STATE" : "AREA";
            places.add(new Place(kind, country.code(), Optional.empty(), value(country.percentage()), country.names()));
        }
        for (RecipientRegion region : activity.regionsAnywhere()) {
            Optional<String> vocabulary = Optional.of(region.vocabulary());
            places.add(new Place("REGION", code(region), vocabulary, value(region.percentage()), region.names()));
        }
        List<Optional<BigDecimal>> shares = shares(places);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            rows.add(
                    PLACE,
                    project,
                    i + 1,
                    place.kind(),
                    Cut.to(CODE, place.code()),
                    Cut.orNull(VOCABULARY, place.vocabulary()),
                    place.percent().orElse(null),
                    shares.get(i).orElse(null),
                    Cut.orNull(NAME, place.names().stream().findFirst().map(Narrative::text)));
        }
    }

    /** The region of the reference data that a code of OECD DAC or the UN means; other vocabularies keep their code. */
    private String code(RecipientRegion region) {
        String given = region.code().code();
        String dac = "DAC-" + given;
        return region.vocabulary().equals("1") && lists.regions().contains(dac) ? dac : given;
    }

    /** Published shares; where there are none at all, equal parts among the countries, else among the regions. */
    static List<Optional<BigDecimal>> shares(List<Place> places) {
        if (places.stream().anyMatch(place -> place.percent().isPresent())) {
            return places.stream()
                    .map(place -> place.percent().filter(PlaceRows::fits))
                    .toList();
        }
        boolean countries = places.stream().anyMatch(place -> !place.kind().equals("REGION"));
        int parts = (int)
                places.stream().filter(place -> takesPart(place, countries)).count();
        List<Optional<BigDecimal>> shares = new ArrayList<>();
        BigDecimal rest = WHOLE;
        int given = 0;
        for (Place place : places) {
            if (!takesPart(place, countries)) {
                shares.add(Optional.empty());
                continue;
            }
            BigDecimal part = ++given == parts
                    ? rest
                    : WHOLE.divide(BigDecimal.valueOf(parts), SHARE_DECIMALS, RoundingMode.DOWN);
            rest = rest.subtract(part);
            shares.add(Optional.of(part));
        }
        return shares;
    }

    private static boolean takesPart(Place place, boolean countries) {
        return !countries || !place.kind().equals("REGION");
    }

    private static boolean fits(BigDecimal percent) {
        return percent.abs().compareTo(MOST) < 0;
    }

    private static Optional<BigDecimal> value(Optional<ReportedNumber> percentage) {
        return percentage.flatMap(ReportedNumber::value);
    }

    /** One entry as received. */
    record Place(
            String kind,
            String code,
            Optional<String> vocabulary,
            Optional<BigDecimal> percent,
            List<Narrative> names) {}
}
