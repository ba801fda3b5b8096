package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** People with an open account, in their open workspaces. */
@ApplicationScoped
class People {
    private static final String COLUMNS =
            "a.login, a.display_name, w.role, w.state_code, w.organization_ref, a.language, a.email,"
                    + " EXISTS (SELECT 1 FROM party_status p WHERE p.state = w.state_code"
                    + " AND p.instrument = 'UNTOC' AND p.status = 'PARTY')";
    private static final String TABLES =
            "account a JOIN account_workspace w ON w.account_id = a.id WHERE a.active = TRUE AND w.ended_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    /** Those whom these addressees name, each once a body. */
    List<Person> of(Addressees addressees, Set<Role> roles) {
        Sql people = Sql.select(COLUMNS, TABLES)
                .and("w.role IN ?", roles.stream().map(Role::name).toList())
                .andIf(addressees.login(), "a.login = ?");
        String[] body = addressees.body().split(":", 2);
        switch (body[0]) {
            case "state" -> people.and("w.state_code = ?", body[1]);
            case "organization" -> people.and("w.organization_ref = ?", body[1]);
            default -> people.and("w.state_code IS NULL AND w.organization_ref IS NULL");
        }
        return people.tail("ORDER BY w.id").list(em, People::person);
    }

    /** One person in all workspaces. */
    List<Person> of(String login) {
        return Sql.select(COLUMNS, TABLES)
                .and("a.login = ?", login)
                .tail("ORDER BY w.id")
                .list(em, People::person);
    }

    private static Person person(Row row) {
        Actor reader = Actor.of(
                row.text(0), row.text(1), Role.valueOf(row.text(2)), row.optional(3), row.optional(4), row.flag(7));
        Optional<Mailbox> mailbox = row.optional(6)
                .filter(Mailbox::isOneAddress)
                .map(address -> new Mailbox(row.text(0), row.text(1), address, row.text(5)));
        return new Person(reader.reading(row.text(5)), mailbox);
    }
}
