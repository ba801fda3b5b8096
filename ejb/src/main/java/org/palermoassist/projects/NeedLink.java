package org.palermoassist.projects;

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
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;

/** A project answers a need, or so somebody says: proposed by one side, answered by the State alone (N-8). */
@Entity
@Table(name = "need_link")
class NeedLink {
    private static final int LONGEST = 2000;
    private static final int SHORTEST = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private LinkRef ref;

    @Column(name = "need_ref")
    private String needRef;

    @Column(name = "project_ref")
    private String projectRef;

    @Column(name = "state_code")
    private String stateCode;

    @Enumerated(EnumType.STRING)
    private LinkStatus status = LinkStatus.PROPOSED;

    @Embedded
    private Money amount;

    @Column(name = "amount_usd")
    private BigDecimal usd;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    private String activities;
    private String proposer;

    @Column(name = "proposer_body")
    private String proposerBody;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private DeclinePhrase phrase;

    @Column(name = "secretariat_reason")
    private String secretariatReason = "";

    @Column(name = "met_proposed_at")
    private Instant metProposedAt;

    /** For JPA. */
    protected NeedLink() {}

    /**
     * Proposes a link.
     *
     * @param state of the need
     * @param usd the amount in USD at the rate of this day
     */
    NeedLink(LinkProposal plan, String state, BigDecimal usd, Actor by, Instant at) {
        ProjectsRule.LINK_AMOUNT_POSITIVE.require(plan.amount().amount().signum() > 0, plan.amount());
        ProjectsRule.LINK_PERIOD_IN_ORDER.require(
                plan.from().isEmpty()
                        || plan.to().isEmpty()
                        || !plan.from().get().isAfter(plan.to().get()),
                plan.from().orElse(null),
                plan.to().orElse(null));
        String said = plan.activities().strip();
        ProjectsRule.LINK_SAYS_WHAT.require(said.length() >= SHORTEST && said.length() <= LONGEST, SHORTEST, LONGEST);
        this.ref = LinkRef.next();
        this.needRef = plan.need().value();
        this.projectRef = plan.project().value();
        this.stateCode = state;
        this.amount = plan.amount();
        this.usd = usd;
        this.from = plan.from().orElse(null);
        this.to = plan.to().orElse(null);
        this.activities = said;
        this.proposer = by.login();
        this.proposerBody = LinkParty.bodyOf(by);
        this.proposedAt = at;
    }

    void accept(Actor by, Instant at) {
        answer(LinkStatus.ACCEPTED, by, at);
    }

    /** @param reason for the Secretariat alone, may be empty */
    void decline(DeclinePhrase said, String reason, Actor by, Instant at) {
        String told = reason.strip();
        ProjectsRule.LINK_REASON_FITS.require(told.length() <= LONGEST, LONGEST);
        answer(LinkStatus.DECLINED, by, at);
        phrase = said;
        secretariatReason = told;
    }

    /** Taken back by who proposed it; after acceptance ended by the State, the proposer or the project's organization. */
    void end(boolean ofOwner, Actor by, Instant at) {
        boolean proposed = proposerBody.equals(LinkParty.bodyOf(by));
        boolean accepted = status == LinkStatus.ACCEPTED && (by.speaksFor(stateCode) || ofOwner);
        ProjectsRule.LINK_ENDED_BY_ITS_SIDES.require(proposed || accepted, ref);
        become(LinkStatus.ENDED);
        answeredAt = at;
        metProposedAt = null;
    }

    /** The provider says that the need is met; only the State can declare it, and silence is no consent (N-9). */
    void proposeMet(boolean ofOwner, Instant at) {
        ProjectsRule.MET_PROPOSED_BY_PROVIDER.require(ofOwner && status == LinkStatus.ACCEPTED, ref);
        metProposedAt = at;
    }

    /** The State answers a proposal of MET, whatever its answer. */
    void answerMet(Actor by) {
        ProjectsRule.LINK_ANSWERED_BY_STATE.require(by.speaksFor(stateCode), ref);
        metProposedAt = null;
    }

    private void answer(LinkStatus next, Actor by, Instant at) {
        ProjectsRule.LINK_ANSWERED_BY_STATE.require(by.speaksFor(stateCode), ref);
        become(next);
        answeredAt = at;
    }

    private void become(LinkStatus next) {
        ProjectsRule.LINK_STATUS_ORDER.require(status.allows(next), ref, status, next);
        status = next;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    LinkRef ref() {
        return ref;
    }

    String needRef() {
        return needRef;
    }

    String projectRef() {
        return projectRef;
    }

    String stateCode() {
        return stateCode;
    }

    LinkStatus status() {
        return status;
    }

    /** Login of whoever proposed it. */
    String proposer() {
        return proposer;
    }

    /** For whom it was proposed, as {@link LinkParty} writes it. */
    String proposerBody() {
        return proposerBody;
    }
}
