package org.palermoassist.web.sync;

import java.util.List;
import java.util.Map;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.Paging;
import org.palermoassist.sync.SignIn;
import org.palermoassist.sync.SourceDetails;
import org.palermoassist.sync.Way;
import org.palermoassist.web.shared.TypedFields;

/** A source as the fields of its form, and back. The secret has a field and is never put into it. */
final class SourceFields {
    private SourceFields() {}

    static TypedFields of(SourceDetails source) {
        Feed feed = source.feed();
        String cron = source.schedule().cron();
        return TypedFields.of(Map.of())
                .put("version", source.version())
                .put("name", source.name())
                .put("kind", source.kind())
                .put("organization", source.organization().orElse(""))
                .put("way", feed.way())
                .put("address", feed.address())
                .put("signIn", feed.signIn())
                .put("login", feed.login())
                .put("senders", String.join("\n", feed.senders()))
                .put("paging", feed.paging())
                .put("pageName", feed.pageName())
                .put("listName", feed.listName())
                .put("plan", SchedulePlan.of(cron))
                .put("at", SchedulePlan.time(cron))
                .put("cron", cron)
                .put("zone", source.schedule().zone())
                .put("mostMib", feed.mostMib())
                .put("pauseSeconds", feed.pauseSeconds())
                .put("alarmAfter", source.alarmAfter());
    }

    static Feed feed(TypedFields typed) {
        List<String> senders = typed.get("senders")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Feed(
                typed.constant(Way.class, "way").orElse(Way.UPLOAD),
                typed.get("address"),
                typed.constant(SignIn.class, "signIn").orElse(SignIn.NONE),
                typed.get("login"),
                senders,
                typed.constant(Paging.class, "paging").orElse(Paging.NONE),
                typed.get("pageName"),
                typed.get("listName"),
                whole(typed, "mostMib"),
                whole(typed, "pauseSeconds"));
    }

    /** A whole number; anything else is refused as out of range. */
    static int whole(TypedFields typed, String name) {
        String text = typed.get(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
