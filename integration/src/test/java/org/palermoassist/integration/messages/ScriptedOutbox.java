package org.palermoassist.integration.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.messages.LetterRef;
import org.palermoassist.messages.LetterToSend;

/** An outbox in memory: letters wait, are sent or fail, and everything is remembered. */
class ScriptedOutbox extends MessagesIntake {
    final List<String> sent = new ArrayList<>();
    final List<String> failed = new ArrayList<>();
    private final Map<String, LetterToSend> waiting = new LinkedHashMap<>();

    void lay(String ref, String address, String subject, String body) {
        Instant at = Instant.parse("2026-11-25T12:00:00Z");
        waiting.put(ref, new LetterToSend(new LetterRef(ref), "Amélie Diop", address, "fr", subject, body, at));
    }

    @Override
    public LetterToSend take(String ref) {
        return waiting.get(ref);
    }

    @Override
    public void sent(String ref) {
        waiting.remove(ref);
        sent.add(ref);
    }

    @Override
    public void failed(String ref, Exception cause) {
        failed.add(ref + " " + cause.getClass().getSimpleName());
    }
}
