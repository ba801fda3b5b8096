package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What is held about a person for signing in; secrets, which nobody can read, are not among it. */
@ApplicationScoped
class OwnSecurityData {
    private static final String OF_ACCOUNT = " x JOIN account a ON a.id = x.account_id WHERE a.login = ?";

    @PersistenceContext
    private EntityManager em;

    @Produces
    @Dependent
    OwnData account() {
        return new OwnRows(
                em,
                "account",
                "a.created_at, a.login, a.display_name, a.email, a.language, a.active",
                "account a WHERE a.login = ?");
    }

    @Produces
    @Dependent
    OwnData workspaces() {
        return of(
                "workspaces",
                "x.since, x.role, x.state_code, x.organization_ref, x.given_by, x.ended_at, x.ended_by",
                "account_workspace");
    }

    @Produces
    @Dependent
    OwnData sessions() {
        return of("sessions", "x.started_at, x.way, x.seen_at, x.address, x.browser, x.ended_at", "account_session");
    }

    @Produces
    @Dependent
    OwnData secondFactor() {
        return of("second-factor", "x.enrolled_at, x.kind", "second_factor");
    }

    @Produces
    @Dependent
    OwnData tokens() {
        return of("tokens", "x.created_at, x.name, x.scope, x.expires_at, x.used_at", "api_token");
    }

    @Produces
    @Dependent
    OwnData identities() {
        return of(
                "identities",
                "x.linked_at, x.issuer, x.subject, x.linked_by, x.used_at, x.unlinked_at, x.unlinked_by",
                "account_identity");
    }

    @Produces
    @Dependent
    OwnData failures() {
        return new OwnRows(em, "sign-in-failures", "f.failed_at, f.address", "sign_in_failure f WHERE f.login = ?");
    }

    @Produces
    @Dependent
    OwnData views() {
        return new OwnRows(em, "saved-views", "v.saved_at, v.page, v.name, v.query", "saved_view v WHERE v.login = ?");
    }

    private OwnData of(String name, String columns, String table) {
        return new OwnRows(em, name, columns, table + OF_ACCOUNT);
    }
}
