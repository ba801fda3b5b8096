package org.palermoassist.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.shared.Sql;

/** The head of the audit trail leaves the house once a day. */
@ExtendWith(ArquillianExtension.class)
class HeadLettersIT {
    private static final Instant AT = Instant.parse("2026-11-25T12:00:00Z");

    @Inject
    private HeadLetters letters;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void one_letter_a_day_tells_position_and_link() throws Exception {
        String link = "ab".repeat(32);
        transaction.begin();
        try {
            letters.write(new ChainHead(41, link, AT), "registry@example.org");
            letters.write(new ChainHead(42, link, AT), "registry@example.org");
            em.flush();
            List<String> bodies = Sql.select("l.address, l.subject, l.body", "letter l WHERE 1=1")
                    .and("l.subject_key = ?", HeadLetters.KEY)
                    .list(em, row -> row.text(0) + " " + row.text(1) + " " + row.text(2));
            assertThat(bodies).hasSize(1);
            assertThat(bodies.get(0))
                    .contains("registry@example.org", "41", link)
                    .doesNotContain("42");
        } finally {
            transaction.rollback();
        }
    }
}
