package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.UseCase;

/** Tells people what concerns them, in the transaction of the act: in the portal, and by letter as each of them wants it (U-9). */
@UseCase
public class Notices {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private MailPreferences preferences;

    @Inject
    private NoticeLetters letters;

    @Inject
    private Clock clock;

    /**
     * Tells people something. Whoever did it is not told.
     *
     * @param notice holds no words of a record
     */
    public void tell(Notice notice, Actor by) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>(Set.of(by.login()));
        for (Person person : people.of(notice.to(), notice.kind().readers())) {
            if (told.add(person.reader().login())) {
                keep(notice, person, by, now);
            }
        }
    }

    private void keep(Notice notice, Person person, Actor by, Instant now) {
        KeptNotice kept = new KeptNotice(notice, person.reader(), by, now);
        MailWay way = preferences.way(person.reader().login(), notice.kind().group());
        if (way != MailWay.DAILY) {
            kept.needsNoLetter(now);
        }
        em.persist(kept);
        if (way == MailWay.AT_ONCE) {
            letters.atOnce(notice, person);
        }
    }
}
