package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palermoassist.shared.Sql;

/** Workspaces and invitations to read that name an organization: they follow it when it is merged into another. */
@ApplicationScoped
public class OrganizationSeats {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** How many workspaces are open for this organization. */
    public long open(String organization) {
        return Sql.select("1", "account_workspace w WHERE w.ended_at IS NULL AND w.organization_ref = ?", organization)
                .count(em);
    }

    /** How many records this organization is invited to read. */
    public long invited(String organization) {
        return Sql.select("1", "record_invitee i WHERE i.invitee = ?", "organization:" + organization)
                .count(em);
    }

    /** From now on they name the survivor; what it has already is not had twice. */
    public void follow(String merged, String survivor) {
        Sql.change(
                em,
                "UPDATE account_workspace w JOIN account_workspace v ON v.account_id = w.account_id AND v.open_key ="
                        + " REPLACE(w.open_key, ?, ?) SET w.ended_at = ?, w.ended_by = 'portal', w.open_key = NULL"
                        + " WHERE w.organization_ref = ?",
                merged,
                survivor,
                clock.instant(),
                merged);
        Sql.change(
                em,
                "UPDATE account_workspace SET organization_ref = ?, open_key = REPLACE(open_key, ?, ?)"
                        + " WHERE organization_ref = ?",
                survivor,
                merged,
                survivor,
                merged);
        Sql.change(
                em,
                "INSERT IGNORE INTO record_invitee (record_ref, invitee, invited_at) SELECT record_ref, ?, invited_at FROM"
                        + " record_invitee WHERE invitee = ?",
                "organization:" + survivor,
                "organization:" + merged);
        Sql.change(em, "DELETE FROM record_invitee WHERE invitee = ?", "organization:" + merged);
    }
}
