package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.needs.NeedNews;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.reference.State;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/**
 * Tells donors of a need that opened and matches their interests (U-9). Whoever may not see the need is told nothing of it: notices name no
 * record above their reader's level.
 */
@ApplicationScoped
class MatchNotices {
    private static final Actor TELLER = Actor.machine("donors-match");
    private static final String MEETS =
            "(NOT EXISTS (SELECT 1 FROM donor_interest i WHERE i.donor_id = d.id AND i.kind = '%1$s') OR EXISTS"
                    + " (SELECT 1 FROM donor_interest i WHERE i.donor_id = d.id AND i.kind = '%1$s' AND %2$s))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private Notices notices;

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NeedNews news) {
        if (news.after() != NeedStatus.OPEN || news.before() == NeedStatus.OPEN) {
            return;
        }
        String need = news.ref().value();
        List<String> regions = reference.states().find(news.stateCode()).flatMap(State::region).stream()
                .flatMap(code -> reference.regions().upwards(code).stream())
                .map(Region::code)
                .toList();
        Sql.select("d.organization_ref, 1", "donor d WHERE d.organization_ref IS NOT NULL")
                .and("EXISTS (SELECT 1 FROM donor_interest i WHERE i.donor_id = d.id)")
                .and(
                        meets(
                                "PROVISION",
                                "i.code IN (SELECT x.provision_code FROM need_provision x JOIN need n"
                                        + " ON n.id = x.need_id WHERE n.ref = ?)"),
                        need)
                .and(
                        meets(
                                "ASSISTANCE",
                                "i.code IN (SELECT x.assistance FROM need_assistance x JOIN need n"
                                        + " ON n.id = x.need_id WHERE n.ref = ?)"),
                        need)
                .and(meets("REGION", "i.code IN ?"), regions)
                .tail("ORDER BY d.id")
                .list(em, row -> row.text(0))
                .forEach(body ->
                        notices.tell(Notice.of(NoticeKind.NEED_MATCHES, need, Addressees.organization(body)), TELLER));
    }

    private static String meets(String kind, String condition) {
        return MEETS.formatted(kind, condition);
    }
}
