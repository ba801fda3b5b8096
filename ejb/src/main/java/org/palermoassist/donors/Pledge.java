package org.palermoassist.donors;

import static org.palermoassist.donors.PledgeStatus.ANNOUNCED;
import static org.palermoassist.donors.PledgeStatus.CANCELLED;
import static org.palermoassist.donors.PledgeStatus.CONFIRMED;
import static org.palermoassist.donors.PledgeStatus.LAPSED;
import static org.palermoassist.donors.PledgeStatus.PAID;
import static org.palermoassist.donors.PledgeStatus.PARTLY_PAID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Stale;

/** What holds now of a pledge; how it came to this stands in rows of its own. A pledge never counts as money. */
@Entity
@Table(name = "pledge")
class Pledge {
    private static final int MONTHS_UNTIL_LAPSE = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private PledgeRef ref;

    @Column(name = "donor_id")
    private long donorId;

    @Enumerated(EnumType.STRING)
    private PledgePurpose purpose;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status = ANNOUNCED;

    @Embedded
    private Money amount;

    private BigDecimal usd;
    private BigDecimal rate;

    @Column(name = "rate_on")
    private LocalDate rateOn;

    @Column(name = "rate_revision")
    private Integer rateRevision;

    @Column(name = "pledged_on")
    private LocalDate pledgedOn;

    private String earmark;

    @Column(name = "state_code")
    private String stateCode;

    @Column(name = "psc_percent")
    private BigDecimal pscPercent;

    private String note;
    private String agreement = "";

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "grant_reference")
    private String grantReference;

    @Column(name = "closed_amount")
    private BigDecimal closedAmount = BigDecimal.ZERO;

    @Column(name = "public_at")
    private Instant publicAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Pledge() {}

    Pledge(long donorId, PledgeForm form, DatedRate rateOfRecording, Instant at) {
        this.ref = PledgeRef.next();
        this.donorId = donorId;
        this.recordedAt = at;
        take(form, rateOfRecording);
    }

    /** Changes what it says, with the rate of the day on which it is said. */
    void write(PledgeForm form, DatedRate rateOfRecording, boolean untouched) {
        DonorsRule.PLEDGE_IS_UNTOUCHED.require(untouched && status == ANNOUNCED, ref);
        take(form, rateOfRecording);
    }

    private void take(PledgeForm form, DatedRate dated) {
        purpose = form.purpose();
        amount = form.amount();
        Money value = dated.toUsd(form.amount());
        DonorsRule.AMOUNT_IS_PAYABLE.require(value.isPositive(), form.amount());
        usd = value.amount();
        rate = dated.rate();
        rateOn = dated.effectiveOn();
        rateRevision = dated.revision().orElse(null);
        pledgedOn = form.pledgedOn();
        earmark = form.earmark().canonical();
        stateCode = form.stateCode().orElse(null);
        pscPercent = form.pscPercent();
        note = form.note();
        grantReference = form.grantReference();
    }

    /** The donor stands by it in writing. */
    void confirm(String letter, LocalDate letterOf) {
        DonorsRule.CONFIRMED_BY_LETTER.require(!letter.isBlank(), ref);
        become(CONFIRMED);
        agreement = Texts.fitting(letter, 120);
        agreedOn = letterOf;
    }

    /** Everybody may know of it from now on. */
    void makePublic(Instant at) {
        if (publicAt == null) {
            publicAt = at;
        }
    }

    /** What is paid of it became another amount; it is where that brings it. */
    void paid(Money paid) {
        PledgeStatus unpaid = agreement.isEmpty() ? ANNOUNCED : CONFIRMED;
        PledgeStatus next = paid.isZero() ? unpaid : amount.isAtMost(paid) ? PAID : PARTLY_PAID;
        if (next != status && status != CANCELLED && status != LAPSED) {
            // given back to the last cent: an announced pledge is announced again, which no act of people does
            DonorsRule.PLEDGE_ORDER.require(next == ANNOUNCED || status.allows(next), ref, status, next);
            status = next;
        }
    }

    /** The donor takes back what is not paid. */
    void cancel(Money unpaid) {
        become(CANCELLED);
        closedAmount = unpaid.amount();
    }

    /** It is given up, a year after the last day on which something was due. */
    void lapse(Money unpaid, LocalDate lastDue, LocalDate today) {
        DonorsRule.LAPSES_AFTER_A_YEAR.require(
                !today.isBefore(lastDue.plusMonths(MONTHS_UNTIL_LAPSE)), lastDue.plusMonths(MONTHS_UNTIL_LAPSE));
        become(LAPSED);
        closedAmount = unpaid.amount();
    }

    private void become(PledgeStatus next) {
        DonorsRule.PLEDGE_ORDER.require(status.allows(next), ref, status, next);
        status = next;
    }

    /** Insists that the writer has read what stands here now. */
    void mustBe(int read) {
        if (read != version) {
            throw new Stale(ref);
        }
    }

    Long id() {
        return id;
    }

    long donorId() {
        return donorId;
    }

    PledgeRef ref() {
        return ref;
    }

    PledgePurpose purpose() {
        return purpose;
    }

    PledgeStatus status() {
        return status;
    }

    Money amount() {
        return amount;
    }

    Earmark earmark() {
        return Earmark.parse(earmark);
    }

    BigDecimal pscPercent() {
        return pscPercent;
    }
}
