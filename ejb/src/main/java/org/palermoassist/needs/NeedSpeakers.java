package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPoints;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Sql;

/**
 * Who speaks for a State that has no focal point: its mission corrects and withdraws what the Secretariat entered for the State;
 * once there is a focal point, that one does (U-3).
 */
@ApplicationScoped
class NeedSpeakers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private FocalPoints focalPoints;

    boolean missionSpeaks(NeedRef ref, String state, Actor by) {
        return by.role() == Role.MISSION
                && by.speaksFor(state)
                && Sql.select("1", "need n WHERE n.entered_under IS NOT NULL AND n.ref = ?", ref.value())
                                .count(em)
                        > 0
                && focalPoints.active(state, FocalPointDuty.NEEDS, by).isEmpty();
    }
}
