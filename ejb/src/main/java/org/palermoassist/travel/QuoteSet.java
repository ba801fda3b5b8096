package org.palermoassist.travel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;

/**
 * The quotes of one journey: whether there are enough of them, and which is the most direct and economical (T-1, T-7, T-11).
 *
 * @param quotes in the order of their numbers
 */
public record QuoteSet(List<Quote> quotes) {
    private static final int AGENTS = 2;

    /** Copies them. */
    public QuoteSet {
        quotes = List.copyOf(quotes);
    }

    /** Whether they are enough: two agents, or the contracted one. */
    public boolean isEnough() {
        boolean contracted = quotes.stream().anyMatch(quote -> quote.contracted() && quote.economy());
        long agents = quotes.stream()
                .filter(Quote::economy)
                .map(quote -> quote.agent().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return contracted || agents >= AGENTS;
    }

    /**
     * The one that needs no reason: the cheapest of economy class; of equal fares the most direct, then the quickest.
     *
     * @param withOwnDays whether the traveller has private days; quotes for the official days alone are then for comparison
     */
    public Optional<Quote> preferred(boolean withOwnDays) {
        return quotes.stream()
                .filter(Quote::economy)
                .filter(quote -> !withOwnDays || !quote.official())
                .min(Quote.ECONOMICAL);
    }

    /** The lowest fare of economy class, in dollars: the most that a lump sum may be. */
    public Optional<Money> lowestFare() {
        return quotes.stream().filter(Quote::economy).map(Quote::usd).min(Comparator.naturalOrder());
    }

    /**
     * The quote that is chosen.
     *
     * @param reason why it is not the preferred one; may be empty
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#QUOTES_ARE_ENOUGH}, {@link TravelRule#ECONOMY_ONLY}, {@link
     *     TravelRule#OTHER_QUOTE_HAS_REASON}, {@link TravelRule#OFFICIAL_FARE_IS_QUOTED}
     */
    public Quote choose(int number, boolean withOwnDays, String reason) {
        TravelRule.QUOTES_ARE_ENOUGH.require(isEnough(), quotes.size());
        Quote chosen = quotes.stream()
                .filter(quote -> quote.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("quote " + number));
        TravelRule.ECONOMY_ONLY.require(chosen.economy(), number);
        Quote preferred = preferred(withOwnDays).orElse(chosen);
        TravelRule.OTHER_QUOTE_HAS_REASON.require(
                preferred.number() == number || !reason.isBlank(), number, preferred.number());
        TravelRule.OFFICIAL_FARE_IS_QUOTED.require(!withOwnDays || official().isPresent(), number);
        return chosen;
    }

    /** What of the chosen fare the fund pays: with private days at most the fare of the official days; the rest is the traveller's. */
    public Money borneByFund(Quote chosen, boolean withOwnDays) {
        return withOwnDays
                ? official().map(official -> chosen.usd().atMost(official)).orElse(chosen.usd())
                : chosen.usd();
    }

    private Optional<Money> official() {
        return quotes.stream()
                .filter(quote -> quote.economy() && quote.official())
                .map(Quote::usd)
                .min(Comparator.naturalOrder());
    }
}
