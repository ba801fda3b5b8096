package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;

/** Queries over accounts of other people. */
@ApplicationScoped
class AccountReading {
    private static final String OPEN =
            "EXISTS (SELECT 1 FROM account_workspace w WHERE w.account_id = a.id AND w.ended_at IS NULL AND ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WorkspaceStore workspaces;

    Page<AccountRow> page(AccountFilter filter, PageRequest wanted, Actor by) {
        Sql sql = AccountStore.persons().and(AccountScope.seen(by));
        if (!filter.text().isBlank()) {
            String part = "%" + filter.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            sql.and("(a.login LIKE ? OR a.display_name LIKE ? OR a.email LIKE ?)", part, part, part);
        }
        sql.andIf(filter.role(), OPEN + "w.role = ?)")
                .andIf(filter.state(), OPEN + "w.state_code = ?)")
                .andIf(filter.organization(), OPEN + "w.organization_ref = ?)");
        filter.standing().ifPresent(standing -> sql.and(standing(standing)));
        Page<AccountStore.Person> found =
                sql.tail("ORDER BY " + order(wanted)).page(em, wanted, AccountStore.Person::of);
        List<AccountRow> rows = new ArrayList<>();
        for (AccountStore.Person person : found.items()) {
            rows.add(row(person, workspaces.of(person.login())));
        }
        return new Page<>(rows, found.total(), found.page(), found.size());
    }

    private static String standing(AccountStanding standing) {
        return switch (standing) {
            case ACTIVE -> "a.active = TRUE AND a.passphrase_at IS NOT NULL";
            case INVITED -> "a.active = TRUE AND a.passphrase_at IS NULL";
            case INACTIVE -> "a.active = FALSE";
        };
    }

    private static String order(PageRequest wanted) {
        String column =
                switch (wanted.sort()) {
                    case "login" -> "a.login";
                    case "opened" -> "a.created_at";
                    default -> "a.display_name";
                };
        return column + (wanted.ascending() ? "" : " DESC") + ", a.id";
    }

    static AccountRow row(AccountStore.Person person, List<Workspace> all) {
        return new AccountRow(
                person.login(),
                person.name(),
                person.email(),
                person.language(),
                person.standing(),
                person.openedAt(),
                all.stream().filter(Workspace::isOpen).toList());
    }

    /** The person, when the reader may know of the account. */
    Optional<AccountStore.Person> seen(String login, Actor by) {
        return AccountStore.persons()
                .and(AccountScope.seen(by))
                .and("a.login = ?", login)
                .first(em, AccountStore.Person::of);
    }

    /** Other people with an active account who work for a State, organization or the portal as this person does. */
    List<AccountDetails.Person> colleagues(String login) {
        return Sql.select(
                        "a.login, a.display_name",
                        "account a WHERE a.active = TRUE AND a.login <> ? AND EXISTS (SELECT 1 FROM account_workspace w"
                                + " JOIN account_workspace o ON o.state_code <=> w.state_code AND o.organization_ref <=>"
                                + " w.organization_ref AND (w.state_code IS NOT NULL OR w.organization_ref IS NOT NULL OR"
                                + " o.role = w.role) JOIN account p ON p.id = o.account_id WHERE w.account_id = a.id"
                                + " AND w.ended_at IS NULL AND o.ended_at IS NULL AND p.login = ?)",
                        login,
                        login)
                .tail("ORDER BY a.display_name")
                .list(em, row -> new AccountDetails.Person(row.text(0), row.text(1)));
    }

    /** Whether somebody else administers the portal, or this person does not; waits for whoever changes that just now. */
    boolean hasOtherAdministrator(String login) {
        em.createNativeQuery("SELECT w.id FROM account_workspace w WHERE w.role = 'ADMINISTRATOR'"
                        + " AND w.ended_at IS NULL FOR UPDATE")
                .getResultList();
        List<String> logins = Sql.select(
                        "a.login",
                        "account_workspace w JOIN account a ON a.id = w.account_id WHERE w.role = 'ADMINISTRATOR'"
                                + " AND w.ended_at IS NULL AND a.active = TRUE AND a.passphrase_at IS NOT NULL")
                .list(em, row -> row.text(0));
        return !logins.contains(login) || logins.stream().anyMatch(other -> !other.equals(login));
    }
}
