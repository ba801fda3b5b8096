package org.palermoassist.web.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermoassist.shared.Money;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.KeyedPosts;

/** The fields that commands on the fund take; each takes some of them. Amounts are in United States dollars. */
public class FundBody {
    /** What for, or what kind of posting. */
    public String kind;
    /** Above zero, at most two decimals. */
    public BigDecimal amount;
    /** Day, 2026-01-31. */
    public String on;
    /** Month, 2026-01. */
    public String month;
    /** In the official books. */
    public String externalRef;
    /** Why. */
    public String reason;
    /** Of an obligation: what for. */
    public String purpose;
    /** Of an obligation: trip or meeting. */
    public String record;
    /** Of a cost: regions, wider ones too. */
    public List<String> regions;
    /** Of a cost: meeting and body. */
    public List<String> bodies;
    /** Of a cost: provisions. */
    public List<String> provisions;
    /** Of a cost: least developed country. */
    public Boolean ldc;
    /** Of an obligation: login of the person whose cost it is. */
    public String beneficiary;

    /** What a command says; some say nothing. To be read once it is known that the sender may send it. */
    static FundBody read(String sent, KeyedPosts posts) {
        return text(sent).isEmpty() ? new FundBody() : posts.read(sent, FundBody.class);
    }

    Money money() {
        if (amount == null) {
            throw new BadInput("amount", "");
        }
        return Money.of(amount, "USD");
    }

    LocalDate day() {
        return parsed("on", on, LocalDate::parse);
    }

    YearMonth month() {
        return parsed("month", month, YearMonth::parse);
    }

    <E extends Enum<E>> E kind(Class<E> type) {
        return parsed("kind", kind, text -> Enum.valueOf(type, text));
    }

    String external() {
        return text(externalRef);
    }

    String reason() {
        return text(reason);
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static SortedSet<String> codes(List<String> given) {
        return given == null ? new TreeSet<>() : new TreeSet<>(given);
    }

    static <T> T parsed(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text(text));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new BadInput(field, text(text));
        }
    }

    /** Kinds of postings on a pool. */
    public enum PoolPosting {
        /** Interest came in. */
        INTEREST,
        /** Gain of exchange. */
        EXCHANGE_GAIN,
        /** Loss of exchange. */
        EXCHANGE_LOSS,
        /** Into the reserve. */
        RESERVE,
        /** Out of the reserve. */
        UNRESERVE,
        /** Back to the donor. */
        GIVE_BACK
    }
}
