package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OtherWorkspaces;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/**
 * Links as a reader may see them: both the need and the project, and of links that are not accepted only the State's own, one's own
 * proposals, and all as the Secretariat (U-17).
 */
@ApplicationScoped
class LinkQuery {
    /** A proposal that a need is met falls away after this time without any effect (N-9). */
    static final Duration MET_ANSWER = Duration.ofDays(60);

    static final String COMMITTED =
            "(SELECT SUM(x.amount) FROM project_transaction x WHERE x.project_id = p.id" + " AND x.type = '2')";

    private static final String COLUMNS = "l.ref, l.status, l.need_ref,"
            + " COALESCE((SELECT t.text FROM need_text t WHERE t.need_id = n.id AND t.field = 'TITLE' AND t.lang = '%1$s'),"
            + " n.title), l.state_code, COALESCE((SELECT s.name FROM state_name s WHERE s.code = l.state_code AND s.lang ="
            + " '%1$s'), (SELECT s.name FROM state_name s WHERE s.code = l.state_code AND s.lang = 'en'), l.state_code),"
            + " p.ref, p.identifier, p.title, p.reporting_org_name, p.status, p.starts_on, p.ends_on, l.amount, l.currency,"
            + " l.amount_usd, l.period_from, l.period_to, l.activities, " + COMMITTED
            + ", l.proposed_at, l.proposer_body,"
            + " l.answered_at, l.phrase, l.secretariat_reason, l.met_proposed_at, p.owner_ref, "
            + OtherWorkspaces.sql("l.proposer", "l.proposed_at", "l.proposer_body");
    private static final String TABLES =
            "need_link l JOIN need n ON n.ref = l.need_ref JOIN project p ON p.ref = l.project_ref WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<LinkRow> list(Condition wanted, Actor reader) {
        String language =
                reader.language().matches("[a-z]{2}.*") ? reader.language().substring(0, 2) : "en";
        return visible(COLUMNS.formatted(language), wanted, reader)
                .tail(
                        "ORDER BY FIELD(l.status, 'PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED'), l.proposed_at DESC, l.id DESC")
                .list(em, row -> row(row, reader));
    }

    long count(Condition wanted, Actor reader) {
        return visible("1", wanted, reader).count(em);
    }

    private static Sql visible(String columns, Condition wanted, Actor reader) {
        return Sql.select(columns, TABLES)
                .and(Visibility.of(reader).ofState("n"))
                .and(Visibility.of(reader).ofOrganization("p"))
                .and(sight(reader))
                .and(wanted);
    }

    private static Condition sight(Actor reader) {
        if (isSecretariat(reader) || reader.role() == Role.AUDITOR) {
            return Condition.of("TRUE");
        }
        return Condition.of(
                "(l.status = 'ACCEPTED' OR l.state_code = ? OR l.proposer_body = ?)",
                reader.stateCode().orElse(""),
                speaksForSomebody(reader) ? LinkParty.bodyOf(reader) : "");
    }

    /** People of the Secretariat with other tasks than coordination have proposed nothing. */
    private static boolean speaksForSomebody(Actor reader) {
        return reader.stateCode().isPresent() || reader.organizationRef().isPresent();
    }

    private static boolean isSecretariat(Actor reader) {
        return reader.role() == Role.COORDINATOR;
    }

    private LinkRow row(Row row, Actor reader) {
        LinkStatus status = LinkStatus.valueOf(row.text(1));
        boolean committed = row.decimal(19).filter(sum -> sum.signum() > 0).isPresent();
        boolean inside = reader.speaksFor(row.text(4)) || isSecretariat(reader);
        Optional<Instant> met = row.instant(25)
                .filter(at -> at.plus(MET_ANSWER).isAfter(clock.instant()))
                .filter(at -> inside || reader.worksFor(row.text(26)));
        return new LinkRow(
                new LinkRef(row.text(0)),
                status,
                new LinkRow.Need(new NeedRef(row.text(2)), row.text(3), row.text(4), row.text(5)),
                project(row),
                new LinkRow.Part(
                        Money.of(row.decimal(13).orElseThrow(), row.text(14)),
                        row.decimal(15).orElse(BigDecimal.ZERO),
                        row.date(16),
                        row.date(17),
                        row.text(18)),
                LinkWeight.of(row.text(10), committed),
                row.instant(20).orElseThrow(),
                row.text(21),
                row.instant(22)
                        .map(at -> new LinkRow.Answer(
                                at, row.optional(23).map(DeclinePhrase::valueOf), inside ? row.text(24) : "")),
                met,
                reader.speaksFor(row.text(4)) || reader.role() == Role.AUDITOR
                        ? OtherWorkspaces.of(row.text(27))
                        : List.of(),
                acts(row, status, met.isPresent(), reader));
    }

    private static LinkRow.Project project(Row row) {
        return new LinkRow.Project(
                new ProjectRef(row.text(6)),
                row.text(7),
                row.text(8),
                row.text(9),
                ProjectStatus.ofCode(row.text(10)),
                row.date(11),
                row.date(12));
    }

    private static Set<LinkAct> acts(Row row, LinkStatus status, boolean met, Actor reader) {
        Set<LinkAct> acts = EnumSet.noneOf(LinkAct.class);
        boolean state = reader.has(Right.LINK_ANSWER) && reader.speaksFor(row.text(4));
        boolean owner = reader.has(Right.LINK_PROPOSE) && reader.worksFor(row.text(26));
        boolean proposer = reader.has(Right.LINK_PROPOSE) && row.text(21).equals(LinkParty.bodyOf(reader));
        if (status == LinkStatus.PROPOSED && state) {
            acts.add(LinkAct.ACCEPT);
            acts.add(LinkAct.DECLINE);
        }
        if (status.isOpen() && proposer || status == LinkStatus.ACCEPTED && (state || owner)) {
            acts.add(LinkAct.END);
        }
        if (status == LinkStatus.ACCEPTED && owner && !met) {
            acts.add(LinkAct.PROPOSE_MET);
        }
        if (met && state) {
            acts.add(LinkAct.ANSWER_MET);
        }
        return acts;
    }
}
