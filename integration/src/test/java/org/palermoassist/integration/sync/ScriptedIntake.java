package org.palermoassist.integration.sync;

import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An intake that does what the test says, and remembers what it was asked. */
class ScriptedIntake extends SyncIntake {
    final List<String> processed = new ArrayList<>();
    final List<String> givenUp = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private boolean accepts = true;

    void failsNext(RuntimeException... reasons) {
        failures.addAll(List.of(reasons));
    }

    void rejects() {
        accepts = false;
    }

    @Override
    public String arrived(File file, String name) {
        return "R-0000001";
    }

    @Override
    public String process(String run) {
        processed.add(run);
        if (!failures.isEmpty()) {
            throw failures.poll();
        }
        return accepts ? "done" : "failed";
    }

    @Override
    public void giveUp(String run, Exception cause) {
        givenUp.add(run);
    }
}
