package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.palermoassist.security.Actor;

/** The one way in for files, whichever door they came by. */
@ApplicationScoped
public class ImportDoor {
    private static final int NAME = 300;

    @Inject
    private RunBook book;

    @Inject
    private RunRecovery recovery;

    @Inject
    private Spool spool;

    @Inject
    private Instance<ImportQueue> queue;

    /**
     * Takes a file in from a stream and puts it into the queue.
     *
     * @param source code of a source
     * @param name as named by the sender
     * @param body its bytes, plain XML or gzip; read to the end, not closed
     * @return the run to ask for
     * @throws org.palermoassist.shared.NotFound when there is no such source
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#FILE_HAS_NAME}, {@link SyncRule#SOURCE_TAKES_FILES}
     */
    public RunRef receive(String source, String name, Door door, InputStream body, Actor by) throws IOException {
        book.insistOnSource(source, by);
        String given = named(name);
        Path file = spool.receive(body);
        try {
            RunRef ref = book.open(new Arrival(source, given, Files.size(file), door, file), by);
            queue.get().add(ref);
            return ref;
        } catch (RuntimeException e) {
            spool.remove(file);
            throw e;
        }
    }

    /**
     * Takes a file of the watched directory in, where it lies; the route goes on with it at once. One that was being read when the
     * portal stopped has its run already.
     */
    public RunRef receive(String source, String name, Path file, Actor by) throws IOException {
        book.insistOnSource(source, by);
        long size = Files.size(file);
        return recovery.ofFile(file, size, by)
                .orElseGet(() -> book.open(new Arrival(source, named(name), size, Door.INBOX, file), by));
    }

    /** A place for a file that is being fetched; whoever asked either brings it by {@link #take} or drops it. */
    public Path place() throws IOException {
        return spool.place();
    }

    /** A file that was begun will not come. */
    public void drop(Path file) {
        spool.drop(file);
    }

    /** Takes in a file that lies in the spool already, and puts it into the queue. */
    public RunRef take(String source, String name, Door door, Path file, Actor by) throws IOException {
        book.insistOnSource(source, by);
        RunRef ref = book.open(new Arrival(source, named(name), Files.size(file), door, file), by);
        queue.get().add(ref);
        return ref;
    }

    /**
     * Takes note of a file whose bytes are here already and would change nothing, without the bytes.
     *
     * @param sha256 of the file as it would be sent, 64 hexadecimal digits
     * @return the run, ended; nothing when the file must be sent
     */
    public Optional<RunRef> again(String source, String name, String sha256, Door door, Actor by) {
        book.insistOnSource(source, by);
        return book.again(source, named(name), sha256, door, by);
    }

    static String named(String name) {
        String given = name.strip();
        SyncRule.FILE_HAS_NAME.require(!given.isEmpty() && given.length() <= NAME, given.length());
        return given;
    }
}
