package org.palermoassist.sync.mapping;

import java.util.Set;
import java.util.function.Predicate;

/** How well heading and content of a column fit a field. A heading alone never makes dates of words. */
final class ContentFit {
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final int CONTENT = 60;
    private static final int ALONE = 70;
    private static final int FEW = 12;

    private ContentFit() {}

    /** 0 not at all; from 50 on it may be. */
    static int of(MappingBook book, String place, ColumnProfile profile, MappedField field) {
        int heading = HeadingWords.fit(field, place);
        if (profile.isEmpty()) {
            return heading;
        }
        return switch (field.kind()) {
            case DATE -> heading > 0 && profile.dayShare() >= MOST ? heading + CONTENT : 0;
            case AMOUNT -> amount(place, profile, field, heading);
            case CODES -> codes(book, profile, field, heading);
            case WORDS ->
                heading > 0 && profile.numberShare() < MOST && profile.dayShare() < MOST ? heading + wordy(profile) : 0;
            case TEXT -> text(profile, field, heading);
        };
    }

    private static int wordy(ColumnProfile profile) {
        double length =
                profile.values().stream().mapToInt(String::length).average().orElse(0);
        return length > 12 ? CONTENT : 0;
    }

    private static int amount(String place, ColumnProfile profile, MappedField field, int heading) {
        if (profile.numberShare() < MOST || profile.dayShare() >= MOST && profile.numberShare() < 1) {
            return 0;
        }
        boolean year = HeadingWords.year(place) > 0;
        if (field == MappedField.YEAR_BUDGET) {
            boolean budget = HeadingWords.fit(MappedField.BUDGET, place) > 0
                    || place.strip().matches("\\d{4}");
            return year && budget ? 2 * CONTENT + ALONE : 0;
        }
        return heading > 0 ? heading + CONTENT : 0;
    }

    private static int codes(MappingBook book, ColumnProfile profile, MappedField field, int heading) {
        double known = share(profile.values(), value -> isKnown(book, field, value));
        boolean few = profile.values().size() <= FEW;
        if (field == MappedField.STATUS) {
            boolean words = few && profile.dayShare() < MOST;
            boolean alone = known >= NEARLY_ALL && profile.numberShare() < MOST;
            return heading > 0 && words ? heading + CONTENT : alone && few ? ALONE : 0;
        }
        if (field == MappedField.PROVISIONS && heading == 0) {
            double named = share(profile.values(), value -> value.toLowerCase(java.util.Locale.ROOT)
                    .matches("(?s).*(\\bart|untoc|protocol|\\btip\\b|\\bsom\\b).*"));
            return known >= NEARLY_ALL && named >= NEARLY_ALL ? ALONE : 0;
        }
        if (field == MappedField.SECTORS && heading == 0) {
            boolean code = share(profile.values(), value -> value.matches("\\d{5}.*")) >= NEARLY_ALL;
            return known >= NEARLY_ALL && code ? ALONE : 0;
        }
        if (heading > 0) {
            return known >= 0.5 ? heading + CONTENT : 0;
        }
        return known >= NEARLY_ALL && profile.numberShare() < MOST ? ALONE : 0;
    }

    private static boolean isKnown(MappingBook book, MappedField field, String value) {
        return switch (field) {
            case STATUS -> StatusWords.code(value).isPresent();
            case COUNTRIES -> {
                PlaceNames.Found found = book.places(value);
                yield found.unknown().isEmpty() && !found.found().isEmpty();
            }
            case PROVISIONS -> book.provisions(value).unknown().isEmpty();
            case SECTORS -> book.sector(value).isPresent();
            case CURRENCY -> value.length() <= 4 && book.currency(value).isPresent();
            default -> false;
        };
    }

    private static int text(ColumnProfile profile, MappedField field, int heading) {
        return switch (field) {
            case EMAIL -> share(profile.values(), value -> value.matches("\\S+@\\S+")) >= MOST ? heading + CONTENT : 0;
            case LINK ->
                share(profile.values(), value -> value.matches("(?i)(https?://|www\\.).*")) >= MOST
                        ? heading + CONTENT
                        : 0;
            case OWN_NUMBER ->
                heading > 0 && profile.values().stream().allMatch(value -> value.length() <= 60)
                        ? heading + CONTENT / 2
                        : 0;
            default -> heading > 0 && profile.dayShare() < MOST ? heading + CONTENT / 2 : 0;
        };
    }

    private static double share(Set<String> values, Predicate<String> fits) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(fits).count() / values.size();
    }
}
