package org.palermoassist.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.palermoassist.shared.Money;

/** What the visa of a journey takes, and whether it is there. */
@Embeddable
class JourneyVisa {
    @Column(name = "visa_needed")
    private boolean needed;

    @Column(name = "visa_embassy")
    private String embassy = "";

    @Column(name = "visa_country")
    private String country = "";

    @Column(name = "visa_days")
    private int days;

    @Column(name = "visa_cost")
    private BigDecimal cost = BigDecimal.ZERO;

    @Column(name = "visa_insurance")
    private BigDecimal insurance = BigDecimal.ZERO;

    @Column(name = "visa_granted_on")
    private LocalDate grantedOn;

    /** For JPA. */
    protected JourneyVisa() {}

    JourneyVisa(boolean needed) {
        this.needed = needed;
    }

    void describe(VisaNeed need) {
        needed = true;
        embassy = need.embassy();
        country = need.country();
        days = need.days();
        cost = need.cost().amount();
        insurance = need.insurance().amount();
    }

    void grant(LocalDate on) {
        grantedOn = on;
    }

    boolean isMissing() {
        return needed && grantedOn == null;
    }

    Money total() {
        return Money.of(cost.add(insurance), "USD");
    }
}
