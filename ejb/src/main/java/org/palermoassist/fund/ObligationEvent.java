package org.palermoassist.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.palermoassist.security.Actor;

/** One step of an obligation; never changed. */
@Entity
@Table(name = "fund_obligation_event")
class ObligationEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "obligation_id")
    private Long obligationId;

    @Enumerated(EnumType.STRING)
    private ObligationAct act;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    private BigDecimal amount;
    private String reason;
    private Instant at;
    private String login;
    private String role;

    /** For JPA. */
    protected ObligationEvent() {}

    /** @param amount direct costs that the step is about; null for none */
    ObligationEvent(Obligation obligation, ObligationAct act, BigDecimal amount, String reason, Actor by, Instant at) {
        this.obligationId = obligation.id();
        this.act = act;
        this.status = obligation.status();
        this.amount = amount;
        this.reason = reason;
        this.at = at;
        this.login = by.login();
        this.role = by.role().name();
    }
}
