package org.palermoassist.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.security.Actor;

/** Where money that was set aside for a cost is on its way; the amounts are in the journal. */
@Entity
@Table(name = "fund_obligation")
class Obligation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private ObligationRef ref;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status = ObligationStatus.RESERVED;

    private String purpose;

    @Column(name = "record_ref")
    private String recordRef;

    @Column(name = "external_ref")
    private String externalRef;

    private String regions;
    private String bodies;
    private String provisions;
    private boolean ldc;

    @Column(name = "cost_on")
    private LocalDate on;

    private BigDecimal direct;
    private BigDecimal approved = BigDecimal.ZERO;
    private String beneficiary;
    private String requester;
    private String certifier = "";
    private String approver = "";
    private String payer = "";

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA. */
    protected Obligation() {}

    /** @param softUntil when the reservation ends by itself */
    Obligation(ObligationRequest asked, Actor by, Instant at, Instant softUntil) {
        this.ref = ObligationRef.next();
        this.purpose = asked.purpose();
        this.recordRef = asked.recordRef();
        this.externalRef = asked.externalRef().strip();
        this.regions = String.join(",", asked.cost().regions());
        this.bodies = String.join(",", asked.cost().bodies());
        this.provisions = String.join(",", asked.cost().provisions());
        this.ldc = asked.cost().ldc();
        this.on = asked.cost().on();
        this.direct = asked.direct().amount();
        this.beneficiary = asked.beneficiary().orElse("");
        this.requestedAt = at;
        this.expiresAt = softUntil;
        notOnesOwn(by);
        this.requester = by.login();
    }

    /** Asks for more: it is certified and approved anew before more is paid. */
    void raise(BigDecimal further, Actor by) {
        notOnesOwn(by);
        FundRule.OBLIGATION_STATUS_ORDER.require(status.isOpen(), ref, status, status);
        direct = direct.add(further);
        requester = by.login();
        certifier = "";
        approver = "";
    }

    void certify(Actor by) {
        notOnesOwn(by);
        FundRule.OBLIGATION_STATUS_ORDER.require(status.isOpen(), ref, status, status);
        certifier = by.login();
    }

    void approve(Actor by) {
        notOnesOwn(by);
        FundRule.CERTIFIED_FIRST.require(!certifier.isEmpty(), ref);
        FundRule.OBLIGATION_STATUS_ORDER.require(status.isOpen(), ref, status, ObligationStatus.OBLIGATED);
        if (status == ObligationStatus.RESERVED) {
            become(ObligationStatus.OBLIGATED);
        }
        approver = by.login();
        approved = direct;
        expiresAt = null;
    }

    /** @param paidAfter direct costs paid altogether, this payment included */
    void pay(BigDecimal paidAfter, Actor by) {
        notOnesOwn(by);
        FundRule.PAYMENT_IS_APPROVED.require(
                paidAfter.compareTo(approved) <= 0, paidAfter.toPlainString(), approved.toPlainString());
        become(ObligationStatus.PARTLY_SPENT);
        payer = by.login();
    }

    /** A cost comes back, also after the obligation is closed. */
    void refund(Actor by) {
        notOnesOwn(by);
    }

    void liquidate() {
        become(ObligationStatus.LIQUIDATED);
    }

    void cancel() {
        become(ObligationStatus.CANCELLED);
        expiresAt = null;
    }

    /**
     * Whether this step is possible now, whoever takes it.
     *
     * @param paid direct costs paid so far
     */
    boolean waitsFor(ObligationStep step, BigDecimal paid) {
        return switch (step) {
            case CERTIFY -> status.isOpen() && certifier.isEmpty();
            case APPROVE -> status.isOpen() && !certifier.isEmpty() && approver.isEmpty();
            case PAY -> status.isOpen() && approved.compareTo(paid) > 0;
            case RAISE -> status.isOpen();
            case REFUND -> paid.signum() > 0;
            case LIQUIDATE -> status.allows(ObligationStatus.LIQUIDATED);
            case CANCEL -> status.allows(ObligationStatus.CANCELLED);
        };
    }

    /** Whether it is a cost of this person. */
    boolean isOf(Actor by) {
        return by.login().equals(beneficiary);
    }

    private void become(ObligationStatus next) {
        FundRule.OBLIGATION_STATUS_ORDER.require(status.allows(next), ref, status, next);
        status = next;
    }

    private void notOnesOwn(Actor by) {
        FundRule.NOT_ONES_OWN_COST.require(!isOf(by));
    }

    /** What is known of the cost. */
    Cost cost() {
        return new Cost(set(regions), set(bodies), set(provisions), ldc, on);
    }

    private static SortedSet<String> set(String joined) {
        return joined.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.copyOf(Arrays.asList(joined.split(","))));
    }

    Long id() {
        return id;
    }

    ObligationRef ref() {
        return ref;
    }

    ObligationStatus status() {
        return status;
    }

    String externalRef() {
        return externalRef;
    }

    /** When the reservation ends by itself; null once it is approved or over. */
    boolean isExpired(Instant now) {
        return status == ObligationStatus.RESERVED && expiresAt != null && expiresAt.isBefore(now);
    }
}
