package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.palermoassist.integration.shared.RoutesStarted;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.ImportQueue;
import org.palermoassist.sync.ImportRunner;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SourceRow;
import org.palermoassist.sync.Sources;

/** Does the work of the import routes. A run is many transactions, so that this bean begins none. */
@ApplicationScoped
public class SyncIntake {
    private static final Logger LOG = System.getLogger(SyncIntake.class.getName());
    private static final Actor BY = Actor.machine("sync-import", Right.IMPORT_RUN, Right.RUN_READ);
    private static final String BY_HAND = "FILES";

    @Inject
    private ImportRunner runner;

    @Inject
    private ImportDoor door;

    @Inject
    private ImportQueue queue;

    @Inject
    private Sources sources;

    /** What was accepted before the last stop waits again, and what was being read goes on. */
    void recover(@Observes RoutesStarted news) {
        runner.recover(BY).forEach(queue::add);
    }

    /**
     * A complete file lies in the inbox. Its folder names the source, if there is one of that code.
     *
     * @param name path below the inbox
     * @return ref of its run
     */
    public String arrived(@Body File file, @Header("CamelFileName") String name) throws IOException {
        Path path = Path.of(name);
        Set<String> codes = sources.list(BY).stream()
                .filter(source -> !source.own())
                .map(SourceRow::code)
                .collect(Collectors.toSet());
        String folder = path.getNameCount() > 1 ? path.getName(0).toString() : BY_HAND;
        boolean named = codes.contains(folder);
        String given = named && path.getNameCount() > 1
                ? path.subpath(1, path.getNameCount()).toString()
                : path.toString();
        return door.receive(named ? folder : BY_HAND, given, file.toPath(), BY).value();
    }

    /**
     * Reads the file of a run.
     *
     * @return {@code done} when it was accepted, {@code failed} when it was rejected
     */
    public String process(@Body String run) {
        return runner.process(new RunRef(run), BY) ? "done" : "failed";
    }

    /** The file of a run could not be read, not even after retries. */
    public void giveUp(@Body String run, @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.log(Level.ERROR, "sync.run run=" + run + " given up", cause);
        runner.giveUp(new RunRef(run), cause, BY);
    }
}
