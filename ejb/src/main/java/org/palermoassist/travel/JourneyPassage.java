package org.palermoassist.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.palermoassist.shared.Money;

/** How the passage of a journey is paid for, and with how much. */
@Embeddable
class JourneyPassage {
    @Column(name = "passage")
    private String way = "";

    @Column(name = "quote_number")
    private Integer quoteNumber;

    @Column(name = "quote_reason")
    private String reason = "";

    private BigDecimal fare = BigDecimal.ZERO;

    @Column(name = "own_fare")
    private BigDecimal ownFare = BigDecimal.ZERO;

    /** Nothing is chosen yet. */
    protected JourneyPassage() {}

    /** The fund buys this passage. */
    static JourneyPassage ticket(Quote chosen, Money borne, String reason) {
        JourneyPassage passage = new JourneyPassage();
        passage.way = Passage.TICKET.name();
        passage.quoteNumber = chosen.number();
        passage.reason = Texts.reason(reason);
        passage.fare = borne.amount();
        passage.ownFare = chosen.usd().minus(borne).amount();
        return passage;
    }

    /** The traveller buys it. */
    static JourneyPassage lumpSum(Money sum) {
        JourneyPassage passage = new JourneyPassage();
        passage.way = Passage.LUMP_SUM.name();
        passage.fare = sum.amount();
        return passage;
    }

    /** It became dearer. */
    void add(Money further) {
        fare = fare.add(further.amount());
    }

    boolean isBy(Passage wanted) {
        return way.equals(wanted.name());
    }

    Money fare() {
        return Money.of(fare, "USD");
    }
}
