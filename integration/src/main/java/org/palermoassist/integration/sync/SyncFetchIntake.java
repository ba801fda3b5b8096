package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.FetchBook;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.FetchOrder;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.Way;

/** Does the work of the fetching routes in the book; each step is a transaction of its own, since fetching is none. */
@ApplicationScoped
public class SyncFetchIntake {
    private static final Logger LOG = System.getLogger(SyncFetchIntake.class.getName());
    private static final Actor BY = Actor.machine("sync-fetch", Right.IMPORT_RUN, Right.RUN_READ);
    private static final int MOST = 500;

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    @Inject
    private FetchBook book;

    @Inject
    private ImportDoor door;

    @Inject
    private FetchParts parts;

    /** Sources whose time has come and that do not wait in the queue already. */
    public List<FetchOrder> due() {
        return book.due(MOST, BY).stream()
                .map(code -> new FetchOrder(code, false))
                .filter(this::joins)
                .toList();
    }

    /** Notes that a source waits in the queue; false when it does already. */
    boolean joins(FetchOrder order) {
        return waiting.add(order.code());
    }

    /** @return what to fetch; nothing when somebody else has the source, or its time has not come */
    public FetchJob begin(@Body FetchOrder order) {
        waiting.remove(order.code());
        return book.claim(order, BY).orElse(null);
    }

    /** Takes in what came, and writes down how it went. */
    public void done(@Body Haul haul, @ExchangeProperty(SyncFetchRoutes.JOB) FetchJob job) {
        Optional<Haul.Fault> fault = haul.fault();
        try {
            for (Haul.Piece piece : haul.files()) {
                door.take(job.code(), piece.name(), door(job), piece.file(), BY);
            }
            parts.mailbox().taken(job, haul.letters());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "sync.fetch source=" + job.code() + " files not taken", e);
            fault = Optional.of(
                    Haul.Fault.of(FetchFault.PORTAL_FAULT, e.getClass().getSimpleName()));
        }
        if (fault.isPresent()) {
            book.failed(job, fault.get(), BY);
        } else {
            book.succeeded(job, haul, BY);
        }
        LOG.log(
                Level.INFO,
                "sync.fetch source=" + job.code() + " files=" + haul.files().size() + " fault="
                        + fault.map(found -> found.fault().name()).orElse("none"));
    }

    /** The book could not be written: the source comes free by the clock, and is due again. */
    public void lost(@ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.log(Level.WARNING, "sync.fetch not written down; it is tried again", cause);
    }

    private static Door door(FetchJob job) {
        return job.feed().way() == Way.MAILBOX ? Door.MAIL : Door.SCHEDULE;
    }
}
