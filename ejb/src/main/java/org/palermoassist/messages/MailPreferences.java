package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** How each person wants letters about notices; one digest a day unless chosen otherwise. */
@UseCase
public class MailPreferences {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** One's own choices, a line for each group. */
    public List<MailChoice> own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return Stream.of(NoticeGroup.values())
                .map(group -> new MailChoice(group, way(by.login(), group)))
                .toList();
    }

    /** Chooses for oneself. */
    public void choose(List<MailChoice> choices, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        for (MailChoice choice : choices) {
            Sql.change(
                    em,
                    "INSERT INTO message_preference (login, kind_group, way) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE way = VALUE(way)",
                    by.login(),
                    choice.group().name(),
                    choice.way().name());
            audit.record(by, "account.chooseMail", by.login(), choice.group(), choice.way());
        }
    }

    MailWay way(String login, NoticeGroup group) {
        return Sql.select("way", "message_preference WHERE login = ?", login)
                .and("kind_group = ?", group.name())
                .first(em, row -> MailWay.valueOf(row.text(0)))
                .orElse(MailWay.DAILY);
    }
}
