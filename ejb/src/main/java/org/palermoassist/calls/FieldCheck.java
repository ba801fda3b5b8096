package org.palermoassist.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.RuleViolation;

/** What may stand in a field, and in which form it is kept. */
final class FieldCheck {
    private static final Set<String> YES_NO = Set.of("YES", "NO");
    private static final Set<String> GENDERS = Set.of("F", "M", "X", "WITHHELD");
    private static final int EARLIEST = 1900;

    private FieldCheck() {}

    /**
     * The text as it is kept.
     *
     * @param typed not empty
     * @param today in Vienna
     */
    static String kept(ExpertField field, String typed, LocalDate today, ReferenceData reference) {
        String text = Texts.fitting(typed, Math.max(field.longest(), 60));
        return switch (field.kind()) {
            case TEXT -> Texts.fitting(text, field.longest());
            case BIRTH -> birth(text, today);
            case GENDER -> choice(text, GENDERS.contains(text));
            case YES_NO -> choice(text, YES_NO.contains(text));
            case TICK -> ticked(text);
            case BANK_WAY -> choice(text, isBankWay(text));
            case COUNTRY -> country(text, reference);
            case DAY -> day(text).toString();
            case PASSPORT_NUMBER -> passport(text);
            case IBAN -> iban(text);
            case BIC -> bic(text);
        };
    }

    private static boolean isBankWay(String text) {
        return Arrays.stream(BankWay.values()).anyMatch(way -> way.name().equals(text));
    }

    private static String choice(String text, boolean offered) {
        CallsRule.CHOICE_IS_OFFERED.require(offered, text);
        return text;
    }

    private static String ticked(String text) {
        CallsRule.STATEMENT_IS_TICKED.require(text.equals("YES"));
        return text;
    }

    private static String country(String text, ReferenceData reference) {
        CallsRule.COUNTRY_IS_KNOWN.require(reference.states().find(text).isPresent(), text);
        return text;
    }

    /** Whatever is known of it: a year, a month, or a day. */
    private static String birth(String text, LocalDate today) {
        LocalDate first;
        try {
            first = switch (text.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            first = LocalDate.MAX;
        }
        CallsRule.BIRTH_IS_PAST.require(first.isBefore(today) && first.getYear() >= EARLIEST);
        return text;
    }

    private static LocalDate day(String text) {
        boolean readable = text.matches("\\d{4}-\\d{2}-\\d{2}");
        try {
            CallsRule.DAY_IS_READABLE.require(readable, text);
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new RuleViolation(CallsRule.DAY_IS_READABLE, text);
        }
    }

    private static String passport(String text) {
        String plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        CallsRule.PASSPORT_NUMBER_SHAPE.require(plain.matches("[A-Z0-9]{4,20}"));
        return plain;
    }

    private static String iban(String text) {
        String plain = Iban.plain(text);
        CallsRule.IBAN_CHECKS.require(Iban.checks(plain));
        return plain;
    }

    private static String bic(String text) {
        String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        CallsRule.BIC_SHAPE.require(plain.matches("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"));
        return plain;
    }
}
