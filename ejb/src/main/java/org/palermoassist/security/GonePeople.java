package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.palermoassist.shared.PersonalData;
import org.palermoassist.shared.Sql;

/**
 * People who left the portal: no workspace is open and the last one ended long ago. The account stays, so that its login is never
 * given to somebody else and the trail and histories keep saying who; name, passphrase and whatever signs in are erased.
 */
@ApplicationScoped
class GonePeople implements PersonalData {
    private static final int TWO_YEARS = 730;

    /** Stands for a passphrase that nothing matches. */
    private static final String NO_PASSPHRASE = "erased";

    private static final List<String> BELONGINGS = List.of(
            "account_identity",
            "account_invitation",
            "account_session",
            "api_token",
            "mailbox_change",
            "second_factor");

    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "people-who-left";
    }

    @Override
    public int days() {
        return TWO_YEARS;
    }

    @Override
    public int erase(Instant before, int most) {
        List<Long> gone = Sql.select("a.id", "account a WHERE a.password_hash <> ?", NO_PASSPHRASE)
                .and("NOT EXISTS (SELECT 1 FROM account_workspace w WHERE w.account_id = a.id AND w.ended_at IS NULL)")
                .and("(SELECT MAX(w.ended_at) FROM account_workspace w WHERE w.account_id = a.id) < ?", before)
                .tail("ORDER BY a.id LIMIT " + most)
                .list(em, row -> row.number(0));
        gone.forEach(this::erase);
        return gone.size();
    }

    private void erase(long account) {
        BELONGINGS.forEach(table -> Sql.change(em, "DELETE FROM " + table + " WHERE account_id = ?", account));
        Sql.change(em, "DELETE FROM saved_view WHERE login = (SELECT login FROM account WHERE id = ?)", account);
        Sql.change(
                em,
                "UPDATE account SET display_name = login, email = '', password_hash = ?, active = FALSE,"
                        + " version = version + 1 WHERE id = ?",
                NO_PASSPHRASE,
                account);
    }
}
