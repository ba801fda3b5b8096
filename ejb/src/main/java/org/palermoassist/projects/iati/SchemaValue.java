package org.palermoassist.projects.iati;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What the schema asks of a value. Of addresses it asks little; this asks a little more, so that what passes here passes there. */
enum SchemaValue {
    STRING {
        @Override
        boolean holds(String text) {
            return true;
        }
    },
    LANGUAGE {
        @Override
        boolean holds(String text) {
            return text.isEmpty() || text.strip().matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
        }
    },
    NAME_TOKEN {
        @Override
        boolean holds(String text) {
            return text.strip().matches("[\\p{L}\\p{N}._:-]+");
        }
    },
    BOOLEAN {
        @Override
        boolean holds(String text) {
            return text.strip().matches("true|false|1|0");
        }
    },
    DECIMAL {
        @Override
        boolean holds(String text) {
            return text.strip().matches("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)");
        }
    },
    INT {
        @Override
        boolean holds(String text) {
            return WHOLE.matcher(text.strip()).matches()
                    && new BigInteger(text.strip().replaceFirst("^[+]", "")).bitLength() < Integer.SIZE;
        }
    },
    POSITIVE_INTEGER {
        @Override
        boolean holds(String text) {
            return text.strip().matches("[+]?0*[1-9][0-9]*");
        }
    },
    NON_NEGATIVE_INTEGER {
        @Override
        boolean holds(String text) {
            return text.strip().matches("[+]?[0-9]+|-0+");
        }
    },
    DATE {
        @Override
        boolean holds(String text) {
            String day = text.strip();
            return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}" + ZONE) && isDay(day.substring(0, DAY));
        }
    },
    DATE_TIME {
        @Override
        boolean holds(String text) {
            String time = text.strip();
            return time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T" + CLOCK + ZONE) && isDay(time.substring(0, DAY));
        }
    },
    ADDRESS {
        @Override
        boolean holds(String text) {
            try {
                new URI(text.strip().replaceAll("[^\\x21-\\x7e]|[<>\"{}|\\\\^`]", "_"));
                return true;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    };

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final int DAY = 10;
    private static final String CLOCK = "(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?)";
    private static final String ZONE = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?";

    abstract boolean holds(String text);

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

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
