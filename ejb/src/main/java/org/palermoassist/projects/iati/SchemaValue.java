package org.palermoassist.projects.iati;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What the schema asks of a value. Of addresses it asks little; this asks a little more, so that what passes here passes there. */
enum SchemaValue {
    STRING("(?s).*"),
    LANGUAGE("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*") {
        @Override
        boolean holds(String text) {
            return text.isEmpty() || super.holds(text);
        }
    },
    NAME_TOKEN("[\\p{L}\\p{N}._:-]+"),
    BOOLEAN("true|false|1|0"),
    DECIMAL("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)"),
    INT("[+-]?[0-9]+") {
        @Override
        boolean says(String value) {
            return new BigInteger(value.startsWith("+") ? value.substring(1) : value).bitLength() < Integer.SIZE;
        }
    },
    POSITIVE_INTEGER("[+]?0*[1-9][0-9]*"),
    NON_NEGATIVE_INTEGER("[+]?[0-9]+|-0+"),
    DATE(Form.DAY + Form.ZONE) {
        @Override
        boolean says(String value) {
            return isDay(value);
        }
    },
    DATE_TIME(Form.DAY + "T" + Form.CLOCK + Form.ZONE) {
        @Override
        boolean says(String value) {
            return isDay(value);
        }
    },
    ADDRESS("(?s).*") {
        @Override
        boolean says(String value) {
            try {
                new URI(Form.TO_ESCAPE.matcher(value).replaceAll("_"));
                return true;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    };

    private static final int DAY = 10;

    private final Pattern form;

    SchemaValue(String form) {
        this.form = Pattern.compile(form);
    }

    /** Parts of forms; constants of an enumeration are made before its own fields. */
    private static final class Form {
        static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
        static final String CLOCK = "(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?)";
        static final String ZONE = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?";
        static final Pattern TO_ESCAPE = Pattern.compile("[^\\x21-\\x7e]|[<>\"{}|\\\\^`]");
    }

    /** Whether a text, blanks around it aside, is such a value. */
    boolean holds(String text) {
        String value = text.strip();
        return form.matcher(value).matches() && says(value);
    }

    /** What its form alone does not tell. */
    boolean says(String value) {
        return true;
    }

    /** The value of this name in the schema. */
    static SchemaValue of(String name) {
        return switch (name) {
            case "string" -> STRING;
            case "NMTOKEN" -> NAME_TOKEN;
            case "boolean" -> BOOLEAN;
            case "decimal" -> DECIMAL;
            case "int" -> INT;
            case "positiveInteger" -> POSITIVE_INTEGER;
            case "nonNegativeInteger" -> NON_NEGATIVE_INTEGER;
            case "date" -> DATE;
            case "dateTime" -> DATE_TIME;
            case "anyURI" -> ADDRESS;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value.substring(0, DAY)).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
