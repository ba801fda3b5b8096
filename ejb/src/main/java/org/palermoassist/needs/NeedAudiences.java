package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Audience;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** A State looks at its need as others see it. Each look stands in the audit trail. */
@UseCase
public class NeedAudiences {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NeedsService needs;

    @Inject
    private NeedInvitees invitees;

    @Inject
    private AuditTrail audit;

    /**
     * Bodies as which a State may look at its need: donors and providers that have people here, and States that it named.
     *
     * @throws NotAllowed for others than the need's own State
     */
    public List<Invitee> bodies(NeedRef ref, Actor by) {
        own(ref, by);
        List<String> named = Sql.select("invitee", "record_invitee WHERE record_ref = ?", ref.value())
                .list(em, row -> row.text(0));
        List<Invitee> bodies = new ArrayList<>();
        for (Invitee one : invitees.bodies(by)) {
            if (one.kind() == Invitee.Kind.ORGANIZATION || named.contains(one.code())) {
                bodies.add(one);
            }
        }
        return bodies;
    }

    /**
     * The made-up reader through whose eyes the State looks.
     *
     * @param code of an {@link Audience}, one of the general ones or of {@link #bodies}
     * @throws NotAllowed for others than the need's own State
     */
    public Actor look(NeedRef ref, String code, Actor by) {
        own(ref, by);
        boolean general = List.of(Audience.PUBLIC, Audience.PARTNER, Audience.PARTY, Audience.SECRETARIAT)
                .contains(new Audience(code));
        if (!general && bodies(ref, by).stream().noneMatch(one -> one.code().equals(code))) {
            throw new NotFound(code);
        }
        audit.record(by, "need.view_as", ref, code);
        return new Audience(code).eyes(isParty(code), by.language());
    }

    private boolean isParty(String code) {
        return Optional.of(code)
                .filter(named -> named.startsWith("state:"))
                .map(named -> named.substring("state:".length()))
                .filter(state -> Sql.select(
                                        "1",
                                        "party_status WHERE state = ? AND instrument = 'UNTOC' AND status = 'PARTY'",
                                        state)
                                .count(em)
                        > 0)
                .isPresent();
    }

    private void own(NeedRef ref, Actor by) {
        if (!by.speaksFor(needs.row(ref, by).stateCode())) {
            throw new NotAllowed(NeedsRule.ONLY_OWN_STATE_LOOKS);
        }
    }
}
