package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.needs.NeedAnswer;
import org.palermoassist.needs.NeedCoverage;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.reference.UsdValue;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Links between needs and projects: proposed by one side, answered by the requesting State alone. Each change tells the need
 * what its accepted links come to, in the same transaction (N-5, N-8).
 */
@UseCase
public class ProjectLinks {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NeedsService needs;

    @Inject
    private NeedCoverage coverage;

    @Inject
    private LinkQuery query;

    @Inject
    private ExchangeRates rates;

    @Inject
    private AuditTrail audit;

    @Inject
    private LinkNotices notices;

    @Inject
    private Clock clock;

    /**
     * Proposes that a project answers a need.
     *
     * @throws NotFound when the reader may not see both
     * @throws RuleViolation {@link ProjectsRule#LINK_NEED_IS_STATED}, {@link
     *     ProjectsRule#LINK_OF_OWN_PROJECT}, {@link ProjectsRule#LINK_STANDS_ONCE}, {@link ProjectsRule#LINK_AMOUNT_HAS_RATE} and
     *     those of the proposal itself
     */
    public LinkRef propose(LinkProposal plan, Actor by) {
        by.mustHave(Right.LINK_PROPOSE);
        NeedRow need = needs.row(plan.need(), by);
        String owner = ownerOfVisible(plan.project(), by);
        ProjectsRule.LINK_NEED_IS_STATED.require(need.status().isStated(), plan.need(), need.status());
        ProjectsRule.LINK_OF_OWN_PROJECT.require(by.organizationRef().isEmpty() || by.worksFor(owner), plan.project());
        ProjectsRule.LINK_STANDS_ONCE.require(isFree(plan), plan.project(), plan.need());
        Instant at = clock.instant();
        NeedLink link = new NeedLink(plan, need.stateCode(), usd(plan.amount(), at), by, at);
        em.persist(link);
        em.flush();
        em.persist(new NeedLinkEvent(link, "PROPOSE", by, at));
        AuditChange change = AuditChange.of("", link.status());
        audit.changed(by, "link.propose", link.ref(), change, plan.need(), plan.project(), plan.amount());
        notices.proposed(link, by);
        return link.ref();
    }

    /** The State says that the project answers its need; no agreement, no funds committed (U-11). */
    public void accept(LinkRef ref, Actor by) {
        by.mustHave(Right.LINK_ANSWER);
        NeedLink link = load(ref, by);
        LinkStatus old = link.status();
        link.accept(by, clock.instant());
        done(link, old, "ACCEPT", by);
    }

    /**
     * The State says: not at present, in neutral words.
     *
     * @param reason for the Secretariat alone, may be empty, at most 2000 characters (U-17)
     */
    public void decline(LinkRef ref, DeclinePhrase phrase, String reason, Actor by) {
        by.mustHave(Right.LINK_ANSWER);
        NeedLink link = load(ref, by);
        LinkStatus old = link.status();
        link.decline(phrase, reason, by, clock.instant());
        done(link, old, "DECLINE", by);
    }

    /** Takes a proposal back, or ends a link. */
    public void end(LinkRef ref, Actor by) {
        NeedLink link = load(ref, by);
        LinkStatus old = link.status();
        link.end(isOwner(link, by), by, clock.instant());
        done(link, old, "END", by);
    }

    /** The provider says that the need is met; the State declares it, or not: silence changes nothing (N-9). */
    public void proposeMet(LinkRef ref, Actor by) {
        by.mustHave(Right.LINK_PROPOSE);
        NeedLink link = load(ref, by);
        link.proposeMet(isOwner(link, by), clock.instant());
        done(link, link.status(), "PROPOSE_MET", by);
    }

    /** The State has seen that a provider thinks the need met; declaring it met is a step of the need itself. */
    public void answerMet(LinkRef ref, Actor by) {
        by.mustHave(Right.LINK_ANSWER);
        NeedLink link = load(ref, by);
        link.answerMet(by);
        done(link, link.status(), "ANSWER_MET", by);
    }

    /**
     * Links of a need that the reader may see, those that wait first.
     *
     * @throws NotFound when the reader may not see the need
     */
    public List<LinkRow> ofNeed(NeedRef need, Actor by) {
        needs.row(need, by);
        return query.list(Condition.of("l.need_ref = ?", need.value()), by);
    }

    /**
     * Links of a project that the reader may see, those that wait first.
     *
     * @throws NotFound when the reader may not see the project
     */
    public List<LinkRow> ofProject(ProjectRef project, Actor by) {
        ownerOfVisible(project, by);
        return query.list(Condition.of("l.project_ref = ?", project.value()), by);
    }

    /** Proposals that wait for the answer of the reader's State, or those that the reader's body waits for. */
    public List<LinkRow> waiting(Actor by) {
        return by.has(Right.LINK_ANSWER) && by.stateCode().isPresent()
                ? query.list(
                        Condition.of(
                                "l.status = 'PROPOSED' AND l.state_code = ?",
                                by.stateCode().get()),
                        by)
                : query.list(Condition.of("l.status = 'PROPOSED' AND l.proposer_body = ?", LinkParty.bodyOf(by)), by);
    }

    /** How many proposals wait for an answer of the reader's State; 0 for everybody else. */
    public long answersDue(Actor by) {
        return by.has(Right.LINK_ANSWER) && by.stateCode().isPresent()
                ? query.count(
                        Condition.of(
                                "l.status = 'PROPOSED' AND l.state_code = ?",
                                by.stateCode().get()),
                        by)
                : 0;
    }

    /**
     * Projects changed their status or their commitments: needs that they answer are worked out anew. To be called in the
     * transaction of the change, by import and page alike.
     */
    public void projectsChanged(Collection<ProjectRef> projects, Actor by) {
        if (projects.isEmpty()) {
            return;
        }
        Sql.select("DISTINCT l.need_ref", "need_link l WHERE l.status = 'ACCEPTED'")
                .and(
                        "l.project_ref IN ?",
                        projects.stream().map(ProjectRef::value).toList())
                .list(em, row -> new NeedRef(row.text(0)))
                .forEach(need -> recompute(need, by));
    }

    private void done(NeedLink link, LinkStatus old, String act, Actor by) {
        em.flush();
        em.persist(new NeedLinkEvent(link, act, by, clock.instant()).from(old));
        AuditChange change = AuditChange.of(old, link.status());
        audit.changed(by, "link." + act.toLowerCase(Locale.ROOT), link.ref(), change);
        if (old != link.status()) {
            notices.changed(link, ownerOf(link), by);
        }
        if (old != link.status() && (old == LinkStatus.ACCEPTED || link.status() == LinkStatus.ACCEPTED)) {
            recompute(new NeedRef(link.needRef()), by);
        }
    }

    private void recompute(NeedRef need, Actor by) {
        BigDecimal accepted = BigDecimal.ZERO;
        BigDecimal planned = BigDecimal.ZERO;
        int counting = 0;
        for (Weighed link : weighed(need)) {
            if (link.weight.counts()) {
                counting++;
                accepted = accepted.add(link.usd);
            } else if (link.weight == LinkWeight.NOT_YET) {
                planned = planned.add(link.usd);
            }
        }
        coverage.applyAnswer(need, new NeedAnswer(accepted, planned, counting), by);
    }

    private List<Weighed> weighed(NeedRef need) {
        return Sql.select(
                        "l.amount_usd, p.status, " + LinkQuery.COMMITTED,
                        "need_link l JOIN project p ON p.ref = l.project_ref WHERE l.status = 'ACCEPTED'")
                .and("l.need_ref = ?", need.value())
                .list(
                        em,
                        row -> new Weighed(
                                row.decimal(0).orElse(BigDecimal.ZERO),
                                LinkWeight.of(
                                        row.text(1),
                                        row.decimal(2)
                                                .filter(sum -> sum.signum() > 0)
                                                .isPresent())));
    }

    /** A link that the reader may not see does not exist for the reader. */
    private NeedLink load(LinkRef ref, Actor by) {
        if (query.count(Condition.of("l.ref = ?", ref.value()), by) == 0) {
            throw new NotFound(ref);
        }
        return em.createQuery("SELECT l FROM NeedLink l WHERE l.ref = :ref", NeedLink.class)
                .setParameter("ref", ref)
                .getSingleResult();
    }

    private String ownerOfVisible(ProjectRef project, Actor by) {
        return Sql.select("p.owner_ref", "project p WHERE 1=1")
                .and("p.ref = ?", project.value())
                .and(Visibility.of(by).ofOrganization("p"))
                .first(em, row -> row.text(0))
                .orElseThrow(() -> new NotFound(project));
    }

    /** The project's organization, whoever asks: for what it is told. */
    private Optional<String> ownerOf(NeedLink link) {
        return Sql.select("p.owner_ref", "project p WHERE p.ref = ?", link.projectRef())
                .first(em, row -> row.text(0))
                .filter(owner -> !owner.isEmpty());
    }

    private boolean isOwner(NeedLink link, Actor by) {
        return by.worksFor(ownerOfVisible(new ProjectRef(link.projectRef()), by));
    }

    private boolean isFree(LinkProposal plan) {
        return Sql.select("1", "need_link l WHERE l.status IN ('PROPOSED', 'ACCEPTED')")
                        .and("l.need_ref = ?", plan.need().value())
                        .and("l.project_ref = ?", plan.project().value())
                        .count(em)
                == 0;
    }

    private BigDecimal usd(Money amount, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return rates.toUsd(amount, today)
                .map(UsdValue::amount)
                .orElseThrow(() -> new RuleViolation(ProjectsRule.LINK_AMOUNT_HAS_RATE, amount.currency()));
    }

    private record Weighed(BigDecimal usd, LinkWeight weight) {}
}
