package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;

/**
 * What changed of all that is public, whoever asks. Whatever was committed before the question has its number in the answer; no
 * transaction of its own, since numbers are given in others.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());
    private static final Actor MACHINE = Actor.machine("change-feed", Right.CHANGE_NUMBER);

    /**
     * Those who ask here wait for each other without a transaction. In the database whoever has waited for the counter has lost, since it
     * changed meanwhile (snapshot isolation), and is tried again; that is left to several nodes.
     */
    private final ReentrantLock hand = new ReentrantLock();

    @Inject
    private ChangeNumbering numbering;

    @Inject
    private ChangeReading reading;

    /**
     * Changes after this number, in order.
     *
     * @param since number that the reader has got; 0 for the first time
     * @param size most that are wanted, 1 to 500
     */
    public ChangePage since(long since, Optional<RecordKind> kind, int size) {
        numberIfFree();
        return reading.since(since, kind, size, MACHINE);
    }

    /** How the file with all public projects stands. */
    public FileStanding all() {
        numberIfFree();
        return reading.all(MACHINE);
    }

    /** How many projects the file with all of them holds. */
    public long activities() {
        numberIfFree();
        return reading.activities(MACHINE);
    }

    /** Public projects that no file holds, since it would not be valid with them. */
    public Page<LeftOutOfFiles> leftOut(PageRequest wanted, Actor by) {
        numberIfFree();
        return reading.leftOut(wanted, by);
    }

    /** How the file of one reporting organization stands. */
    public FileStanding of(OrganizationRef organization) {
        numberIfFree();
        return reading.of(organization, MACHINE);
    }

    /** Files of reporting organizations by name. */
    public Page<FileRow> files(String words, PageRequest wanted, Actor by) {
        numberIfFree();
        return reading.files(words, wanted, by);
    }

    /** Another node may be numbering, and win: what waits is told to whoever asks next, and nothing is lost by it. */
    private void numberIfFree() {
        try {
            numberAll();
        } catch (PersistenceException busy) {
            LOG.log(Level.INFO, "changes=waiting reason=" + busy.getClass().getSimpleName());
        }
    }

    /** Gives numbers to all that is committed. */
    public void numberAll() {
        if (numbering.isWaiting(MACHINE)) {
            hand.lock();
            try {
                int taken = ChangeNumbering.BATCH;
                while (taken == ChangeNumbering.BATCH) {
                    taken = numbering.number(MACHINE);
                }
            } finally {
                hand.unlock();
            }
        }
    }
}
