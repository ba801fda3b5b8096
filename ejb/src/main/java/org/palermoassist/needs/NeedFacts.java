package org.palermoassist.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.palermoassist.shared.Money;

/** The facts of a need that stand in its own row, as the State wrote them. */
@Embeddable
class NeedFacts {
    @Column(name = "instrument_code")
    private String instrumentCode;

    private String title;
    private String language;

    @Enumerated(EnumType.STRING)
    private NeedUrgency urgency;

    @Column(name = "estimate_amount")
    private BigDecimal estimateAmount;

    @Column(name = "estimate_currency")
    private String estimateCurrency;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private NeedSource source;

    @Column(name = "source_note")
    private String sourceNote;

    @Column(name = "source_on")
    private LocalDate sourceOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected NeedFacts() {}

    static NeedFacts of(NeedForm form, Instant at) {
        NeedFacts facts = new NeedFacts();
        facts.instrumentCode = form.instrument().orElse(null);
        facts.title = form.title();
        facts.language = form.language();
        facts.urgency = form.urgency().orElse(null);
        facts.estimateAmount = form.estimate().map(Money::amount).orElse(null);
        facts.estimateCurrency = form.estimate().map(Money::currency).orElse(null);
        facts.from = form.from().orElse(null);
        facts.to = form.to().orElse(null);
        facts.source = form.source();
        facts.sourceNote = form.sourceNote();
        facts.sourceOn = form.sourceOn().orElse(null);
        facts.changedAt = at;
        return facts;
    }
}
