package org.palermoassist.needs;

import static org.palermoassist.needs.NeedStatus.*;

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
import java.util.Optional;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Stale;

/** The head of a need: its status, who may see it and its facts. Its texts and choices are rows of their own. */
@Entity
@Table(name = "need")
class Need {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int edition;
    private NeedRef ref;

    @Column(name = "state_code")
    private String stateCode;

    @Embedded
    private NeedFacts facts;

    @Enumerated(EnumType.STRING)
    private NeedStatus status = DRAFT;

    @Enumerated(EnumType.STRING)
    private AccessLevel visibility;

    private boolean submitted;
    private boolean published;

    @Column(name = "estimate_usd")
    private BigDecimal estimateUsd;

    @Column(name = "non_party")
    private boolean nonParty;

    private boolean sufficient;

    @Column(name = "answered_usd")
    private BigDecimal answeredUsd = BigDecimal.ZERO;

    @Column(name = "planned_usd")
    private BigDecimal plannedUsd = BigDecimal.ZERO;

    @Column(name = "counting_links")
    private int countingLinks;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_level")
    private AccessLevel askedLevel;

    @Column(name = "asked_reason")
    private String askedReason;

    @Column(name = "merged_into")
    private NeedRef mergedInto;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "status_at")
    private Instant statusAt;

    protected Need() {}

    Need(NeedRef ref, String stateCode, Actor by, Instant at) {
        this.ref = ref;
        this.stateCode = stateCode;
        this.author = by.login();
        this.createdAt = at;
        this.statusAt = at;
    }

    /** Takes over what was written; a returned need becomes a draft again. */
    void write(NeedForm form, Instant at) {
        if (status == RETURNED) {
            become(DRAFT, at);
            submitted = false;
        }
        NeedsRule.CLOSED_IS_CLOSED.require(status != MET && status != WITHDRAWN && status != MERGED, ref, status);
        facts = NeedFacts.of(form, at);
        edition++;
    }

    /** Value of the estimate for coverage; none without an estimate. */
    void value(Optional<BigDecimal> usd) {
        estimateUsd = usd.orElse(null);
        if (estimateUsd != null) {
            sufficient = false;
        }
    }

    void submit(AccessLevel level, boolean notParty, Instant at) {
        NeedsRule.LEVEL_CHOSEN.require(level != null, ref);
        if (status == RETURNED) {
            become(DRAFT, at);
        }
        become(SUBMITTED, at);
        visibility = level;
        submitted = true;
        nonParty = notParty;
        submittedAt = at;
    }

    void validate(Instant at) {
        become(VALIDATED, at);
    }

    /** Validated needs open at once (N-5). */
    void open(Instant at) {
        become(OPEN, at);
        published = true;
        openedAt = at;
        confirmedAt = at;
    }

    void giveBack(String reason, Instant at) {
        NeedsRule.RETURN_HAS_REASON.require(!reason.isBlank(), ref);
        become(RETURNED, at);
    }

    /** From now on the State and the Secretariat alone see it. */
    void withdraw(Instant at) {
        become(WITHDRAWN, at);
        published = false;
        clearQuestion();
    }

    void declareMet(Instant at) {
        become(MET, at);
        clearQuestion();
    }

    void mergeInto(Need survivor, Instant at) {
        NeedsRule.MERGE_SAME_STATE.require(
                stateCode.equals(survivor.stateCode) && !ref.equals(survivor.ref), ref, survivor.ref);
        NeedsRule.MERGE_OF_LIVE_NEEDS.require(isLive() && survivor.isLive(), ref, survivor.ref);
        become(MERGED, at);
        mergedInto = survivor.ref;
        clearQuestion();
    }

    void show(AccessLevel level) {
        NeedsRule.LEVEL_CHOSEN.require(level != null && submitted, ref);
        visibility = level;
        if (askedLevel != null && !level.narrowerThan(askedLevel)) {
            clearQuestion();
        }
    }

    void askWiderSight(AccessLevel level, String reason) {
        NeedsRule.ASKED_SIGHT_IS_WIDER.require(
                isLive() && askedLevel == null && visibility.narrowerThan(level) && !reason.isBlank(), ref, level);
        askedLevel = level;
        askedReason = reason;
    }

    /** The answer in one click; no leaves who may see it as it was. */
    void answerSight(boolean granted) {
        NeedsRule.SIGHT_WAS_ASKED.require(askedLevel != null, ref);
        if (granted) {
            visibility = askedLevel;
        }
        clearQuestion();
    }

    void confirm(Instant at) {
        NeedsRule.CONFIRM_WHILE_STATED.require(status.isStated(), ref, status);
        confirmedAt = at;
    }

    void tickSufficient(boolean enough, Instant at) {
        NeedsRule.SUFFICIENT_WITHOUT_ESTIMATE.require(estimateUsd == null && status.isStated(), ref);
        sufficient = enough;
        recompute(at);
    }

    void answered(NeedAnswer answer, Instant at) {
        answeredUsd = answer.acceptedUsd();
        plannedUsd = answer.plannedUsd();
        countingLinks = answer.countingLinks();
        recompute(at);
    }

    /** OPEN, PARTLY_COVERED or COVERED is derived; nobody sets it by hand (N-5, N-8). */
    void recompute(Instant at) {
        if (status.isStated() && derived() != status) {
            become(derived(), at);
        }
    }

    private NeedStatus derived() {
        boolean all = estimateUsd == null ? sufficient : answeredUsd.compareTo(estimateUsd) >= 0;
        return countingLinks == 0 ? OPEN : all ? COVERED : PARTLY_COVERED;
    }

    /** Insists that the writer has read what stands here now. */
    void mustBe(int read) {
        if (read != edition) {
            throw new Stale(ref);
        }
    }

    /** Submitted or stated: neither a draft nor closed. */
    boolean isLive() {
        return status == SUBMITTED || status.isStated();
    }

    private void become(NeedStatus next, Instant at) {
        NeedsRule.STATUS_ORDER.require(status.allows(next), ref, status, next);
        status = next;
        statusAt = at;
    }

    private void clearQuestion() {
        askedLevel = null;
        askedReason = null;
    }

    Long id() {
        return id;
    }

    NeedRef ref() {
        return ref;
    }

    int edition() {
        return edition;
    }

    String stateCode() {
        return stateCode;
    }

    NeedStatus status() {
        return status;
    }

    Optional<AccessLevel> level() {
        return Optional.ofNullable(visibility);
    }

    Optional<AccessLevel> askedLevel() {
        return Optional.ofNullable(askedLevel);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    boolean isSubmitted() {
        return submitted;
    }

    boolean isSufficient() {
        return sufficient;
    }
}
