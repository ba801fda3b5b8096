package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.SyncRuns;

/** Sends files through the door and waits until the route has read them. */
@ApplicationScoped
class RunDesk {
    private static final Actor BY = Actor.machine("import-it", Right.IMPORT_RUN, Right.RUN_READ);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private ImportDoor door;

    @Inject
    private SyncRuns runs;

    RunRow imported(String source, String text) {
        return imported(source, text.getBytes(StandardCharsets.UTF_8));
    }

    RunRow imported(String source, byte[] bytes) {
        try {
            String name = UUID.randomUUID() + ".xml";
            return ended(door.receive(source, name, Door.API, new ByteArrayInputStream(bytes), BY));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    RunRow ended(RunRef ref) {
        long end = System.nanoTime() + PATIENCE;
        while (!runs.details(ref, BY).status().isOver()) {
            assertThat(System.nanoTime()).as("the run ends in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return runs.details(ref, BY);
    }
}
