package org.palermoassist.messages;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** One letter a day to each person who has unread news, from a set hour on, Vienna time. */
@UseCase
public class Digests {
    private static final String UNTOLD = "notice n WHERE n.digested_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private NoticeLetters letters;

    @Inject
    private Event<DayBegan> days;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.digest.hour", defaultValue = "7")
    private int hour;

    /**
     * Begins the day once its hour has come: deadlines that are near are told.
     *
     * @return whether it began just now
     */
    public boolean begin(Actor by) {
        by.mustHave(Right.MAIL_SEND);
        Optional<LocalDate> day = day();
        boolean first = day.isPresent() && mark("", day.get());
        if (first) {
            days.fire(new DayBegan(day.get(), by));
        }
        return first;
    }

    /** Logins of those who get their digest of this day now. */
    public List<String> due(Actor by) {
        by.mustHave(Right.MAIL_SEND);
        return day().map(day -> Sql.select("DISTINCT n.login", UNTOLD)
                        .and("NOT EXISTS (SELECT 1 FROM digest d WHERE d.login = n.login AND d.day = ?)", day)
                        .and("EXISTS (SELECT 1 FROM account a WHERE a.login = n.login AND a.active = TRUE)")
                        .tail("ORDER BY n.login")
                        .list(em, row -> row.text(0)))
                .orElse(List.of());
    }

    /** Writes the digest of a person, unless there was one today. What was read in the portal meanwhile is left out. */
    public void write(String login, Actor by) {
        by.mustHave(Right.MAIL_SEND);
        Optional<LocalDate> day = day();
        if (day.isEmpty() || !mark(login, day.get())) {
            return;
        }
        List<Person> workspaces = people.of(login);
        Map<String, NoticeLetters.Part> parts = new LinkedHashMap<>();
        for (Person person : workspaces) {
            Actor reader = person.reader();
            parts.computeIfAbsent(
                    reader.body().orElse(reader.role().name()),
                    body -> new NoticeLetters.Part(reader, lines(login, reader)));
        }
        workspaces.stream()
                .flatMap(person -> person.mailbox().stream())
                .findFirst()
                .ifPresent(to -> letters.digest(to, parts.values()));
        Sql.change(
                em,
                "UPDATE notice SET digested_at = ? WHERE login = ? AND digested_at IS NULL",
                clock.instant(),
                login);
    }

    private List<NoticeLetters.Line> lines(String login, Actor reader) {
        return Sql.select("n.kind, n.record_ref", UNTOLD + " AND n.read_at IS NULL")
                .and("n.login = ?", login)
                .and(NoticeSight.of(reader))
                .tail("ORDER BY n.id")
                .list(em, row -> new NoticeLetters.Line(NoticeKind.valueOf(row.text(0)), row.text(1)));
    }

    private Optional<LocalDate> day() {
        ZonedDateTime now = clock.instant().atZone(LetterWords.VIENNA);
        return now.getHour() >= hour ? Optional.of(now.toLocalDate()) : Optional.empty();
    }

    private boolean mark(String login, LocalDate day) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO digest (login, day, at) VALUES (?, ?, ?)",
                        login,
                        java.sql.Date.valueOf(day),
                        clock.instant())
                > 0;
    }
}
