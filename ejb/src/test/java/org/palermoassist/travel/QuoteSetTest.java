package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.OPENS;
import static org.palermoassist.travel.TravelExamples.quote;
import static org.palermoassist.travel.TravelExamples.usd;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuoteSetTest {
    private static final Quote DEAR = quote(1, "Blue Agency", "1500", 0);
    private static final Quote CHEAP = quote(2, "Red Agency", "1200", 1);
    private static final Quote CHEAP_AND_DIRECT = quote(3, "Green Agency", "1200", 0);

    private static Quote contracted(int number, String usd) {
        return new Quote(number, "House agent", true, OPENS.minusDays(40), usd(usd), usd(usd), true, 0, 10, false);
    }

    private static Quote business(int number, String usd) {
        return new Quote(number, "Any", false, OPENS.minusDays(40), usd(usd), usd(usd), false, 0, 10, false);
    }

    private static Quote official(int number, String usd) {
        return new Quote(number, "Blue Agency", false, OPENS.minusDays(40), usd(usd), usd(usd), true, 0, 10, true);
    }

    @Nested
    class QUOTES_ARE_ENOUGH {
        @Test
        void two_agents_or_the_contracted_one() {
            assertThat(new QuoteSet(List.of(DEAR)).isEnough()).isFalse();
            assertThat(new QuoteSet(List.of(DEAR, CHEAP)).isEnough()).isTrue();
            assertThat(new QuoteSet(List.of(contracted(1, "900"))).isEnough()).isTrue();
        }

        @Test
        void two_quotes_of_one_agent_are_one_agent() {
            QuoteSet one = new QuoteSet(List.of(DEAR, quote(2, " blue agency", "1400", 0)));
            refused(TravelRule.QUOTES_ARE_ENOUGH, () -> one.choose(2, false, ""));
        }

        @Test
        void business_class_does_not_count() {
            assertThat(new QuoteSet(List.of(DEAR, business(2, "1000"))).isEnough())
                    .isFalse();
        }
    }

    @Nested
    class OTHER_QUOTE_HAS_REASON {
        @Test
        void of_equal_fares_the_most_direct_is_chosen() {
            QuoteSet all = new QuoteSet(List.of(DEAR, CHEAP, CHEAP_AND_DIRECT));
            assertThat(all.choose(3, false, "")).isEqualTo(CHEAP_AND_DIRECT);
            refused(TravelRule.OTHER_QUOTE_HAS_REASON, () -> all.choose(2, false, ""));
        }

        @Test
        void a_dearer_one_needs_a_reason() {
            QuoteSet both = new QuoteSet(List.of(DEAR, CHEAP));
            refused(TravelRule.OTHER_QUOTE_HAS_REASON, () -> both.choose(1, false, ""));
            assertThat(both.choose(1, false, "The change is at an airport that needs a visa"))
                    .isEqualTo(DEAR);
        }
    }

    @Test
    void ECONOMY_ONLY_no_reason_makes_up_for_business_class() {
        QuoteSet all = new QuoteSet(List.of(DEAR, CHEAP, business(3, "1000")));
        refused(TravelRule.ECONOMY_ONLY, () -> all.choose(3, false, "Long flight"));
    }

    @Nested
    class OFFICIAL_FARE_IS_QUOTED {
        @Test
        void with_private_days_the_fare_of_the_official_days_is_quoted_too() {
            QuoteSet both = new QuoteSet(List.of(DEAR, CHEAP));
            refused(TravelRule.OFFICIAL_FARE_IS_QUOTED, () -> both.choose(2, true, ""));
        }

        @Test
        void what_private_days_cost_more_is_on_the_traveller() {
            QuoteSet all = new QuoteSet(List.of(DEAR, CHEAP, official(3, "1000")));
            assertThat(all.borneByFund(all.choose(2, true, ""), true)).isEqualTo(usd("1000"));
            QuoteSet cheaper = new QuoteSet(List.of(DEAR, CHEAP, official(3, "1300")));
            assertThat(cheaper.borneByFund(cheaper.choose(2, true, ""), true)).isEqualTo(usd("1200"));
        }
    }
}
