package org.palermoassist.projects;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.TagProposal;

/**
 * A received activity with what can be worked out without the database, so that one thread does this while another writes.
 * Each part is worked out once, when it is first asked for; not for use by two threads at the same time.
 */
public final class PreparedActivity {
    private static final Logger LOG = System.getLogger(PreparedActivity.class.getName());

    private final ReceivedActivity received;
    private final ImportLists lists;
    private final LocalDate today;
    private Optional<String> hash = Optional.empty();
    private Optional<Worked> worked = Optional.empty();

    PreparedActivity(ReceivedActivity received, ImportLists lists, LocalDate today) {
        this.received = received;
        this.lists = lists;
        this.today = today;
    }

    /** The same as it will stand here, with fields that are ours; it is still known by what its partner said. */
    PreparedActivity overlaid(ReceivedActivity made) {
        PreparedActivity overlaid = new PreparedActivity(made, lists, today);
        overlaid.hash = Optional.of(hash());
        return overlaid;
    }

    /** What a new or changed activity is written from. */
    private record Worked(ReportedActivity reported, List<Problem> problems, List<TagProposal> tags, byte[] document) {}

    /** As it came. */
    public ReceivedActivity received() {
        return received;
    }

    String identifier() {
        return received.identifier();
    }

    String hash() {
        if (hash.isEmpty()) {
            hash = Optional.of(received.contentHash(lists.ownTags()));
        }
        return hash.get();
    }

    /** Provisions that exist and that its reporter names. */
    Set<String> named() {
        Set<String> named = new HashSet<>(received.namedProvisions(lists.ownTags()));
        named.retainAll(lists.provisions());
        return named;
    }

    ReportedActivity reported() {
        return worked().reported();
    }

    List<Problem> problems() {
        return worked().problems();
    }

    List<TagProposal> tags() {
        return worked().tags();
    }

    byte[] document() {
        return worked().document();
    }

    private Worked worked() {
        if (worked.isEmpty()) {
            ReportedActivity reported = received.reported();
            worked = Optional.of(new Worked(
                    reported,
                    lists.rules().check(received, reported, today),
                    lists.tags().propose(reported),
                    received.document().bytes()));
        }
        return worked.get();
    }

    /**
     * Works out beforehand what its writing will ask for: the hash, and the rest unless the stored one is the same. What fails
     * here fails again, and is told, when the activity is written: one activity never fails the file.
     */
    void workAhead(Optional<String> storedHash) {
        try {
            if (!storedHash.equals(Optional.of(hash()))) {
                worked();
            }
        } catch (RuntimeException later) {
            LOG.log(Level.DEBUG, "activity cannot be prepared", later);
        }
    }
}
