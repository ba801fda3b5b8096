package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** How long accounts are remembered: what of them is erased with its rows. */
@ApplicationScoped
class RetainedSecurityData {
    private static final int WEEK = 7;
    private static final int QUARTER = 90;
    private static final int TWO_YEARS = 730;

    @PersistenceContext
    private EntityManager em;

    /** Wrong passphrases and codes, with login and network address. */
    @Produces
    @Dependent
    PersonalData failures() {
        return new ExpiredRows(
                em, "sign-in-failures", QUARTER, "DELETE FROM sign_in_failure WHERE failed_at < ? ORDER BY failed_at");
    }

    /** Sessions that ended or were left, with network address and browser. */
    @Produces
    @Dependent
    PersonalData sessions() {
        return new ExpiredRows(
                em, "sessions", QUARTER, "DELETE FROM account_session WHERE COALESCE(ended_at, seen_at) < ?");
    }

    /** Access tokens that expired, with the name that their owner gave them. */
    @Produces
    @Dependent
    PersonalData tokens() {
        return new ExpiredRows(em, "tokens", QUARTER, "DELETE FROM api_token WHERE expires_at < ?");
    }

    /** Mailboxes that were named and never shown to be the person's. */
    @Produces
    @Dependent
    PersonalData mailboxes() {
        return new ExpiredRows(em, "mailbox-changes", WEEK, "DELETE FROM mailbox_change WHERE expires_at < ?");
    }

    /** Links of invitations and for setting passphrases anew: who made them for whom, and when. Never while they live. */
    @Produces
    @Dependent
    PersonalData invitations() {
        return new ExpiredRows(em, "invitations", QUARTER, "DELETE FROM account_invitation WHERE until_at < ?");
    }

    /** Requests for a link anew, with the login as typed and the network address. */
    @Produces
    @Dependent
    PersonalData linkRequests() {
        return new ExpiredRows(em, "link-requests", QUARTER, "DELETE FROM account_link_request WHERE asked_at < ?");
    }

    /** Sign-ins of organizations that were unlinked. */
    @Produces
    @Dependent
    PersonalData identities() {
        return new ExpiredRows(
                em, "unlinked-identities", TWO_YEARS, "DELETE FROM account_identity WHERE unlinked_at < ?");
    }
}
