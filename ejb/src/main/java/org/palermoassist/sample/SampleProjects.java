package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;
import org.palermoassist.sync.SyncRuns;

/** Sends the providers' files in, by the same door and route as any other file. */
@ApplicationScoped
class SampleProjects {
    private static final int LONGEST_WAIT_MILLIS = 120_000;
    private static final int PAUSE_MILLIS = 50;

    @Inject
    private Sources sources;

    @Inject
    private ImportDoor door;

    @Inject
    private SyncRuns runs;

    @Inject
    private Directory directory;

    /** Sends all files in, one source for each provider, and waits until they are read. */
    void load(List<Path> files, Actor by) {
        List<RunRef> sent = files.stream().map(file -> send(file, by)).toList();
        sent.forEach(run -> await(run, by));
    }

    private RunRef send(Path file, Actor by) {
        String name = String.valueOf(file.getFileName());
        String number = name.substring(0, 2);
        String identifier = "XX-SAMPLE-" + number;
        String provider = directory.byIdentifier(identifier, by).orElseThrow().name();
        String code = "SAMPLE-" + number;
        sources.open(new NewSource(code, provider, SourceKind.SNAPSHOT, Optional.of(identifier)), by);
        try (InputStream body = Files.newInputStream(file)) {
            return door.receive(code, name, Door.API, body, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a file is read, and taken. */
    void await(RunRef ref, Actor by) {
        RunRow run = ended(ref, by);
        if (!run.file().verdict().equals(Optional.of("PROCESSED"))) {
            throw new IllegalStateException("a file of the sample world was rejected; run " + ref);
        }
    }

    /** Waits until a file is read, taken or not. */
    RunRow ended(RunRef ref, Actor by) {
        RunRow run = runs.details(ref, by);
        for (int waited = 0; !run.status().isOver(); waited += PAUSE_MILLIS) {
            if (waited > LONGEST_WAIT_MILLIS) {
                throw new IllegalStateException("the import route does not answer; run " + ref);
            }
            pause();
            run = runs.details(ref, by);
        }
        return run;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
