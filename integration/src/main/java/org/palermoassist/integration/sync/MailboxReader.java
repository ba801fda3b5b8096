package org.palermoassist.integration.sync;

import jakarta.mail.Folder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;

/** Takes the files of letters out of a mailbox. A letter that cannot be taken is told of, the others are taken. */
final class MailboxReader {
    private final CheckedSockets sockets;
    private final FetchLimits limits;
    private final FetchPlaces places;

    MailboxReader(CheckedSockets sockets, FetchLimits limits, FetchPlaces places) {
        this.sockets = sockets;
        this.limits = limits;
        this.places = places;
    }

    /** What lies there; letters are left as they are until {@link #taken}. */
    Haul haul(FetchJob job) {
        try (Deadline deadline = new Deadline(job.isTrial() ? limits.trial() : limits.whole())) {
            return open(job, deadline);
        }
    }

    private Haul open(FetchJob job, Deadline deadline) {
        try (MailboxVisit visit = MailboxVisit.open(job, sockets, limits, Folder.READ_ONLY)) {
            deadline.endsBy(visit::close);
            return read(job, visit, deadline);
        } catch (IOException | RuntimeException e) {
            return Haul.failed(FetchRefusals.of(e, deadline.isOver()).told());
        }
    }

    private Haul read(FetchJob job, MailboxVisit visit, Deadline deadline) throws IOException {
        List<Haul.Piece> files = new ArrayList<>();
        List<Long> letters = new ArrayList<>();
        Optional<Haul.Fault> fault = Optional.empty();
        for (MailboxVisit.Letter letter : visit.letters()) {
            try {
                files.addAll(new Attachments(new Spooling(job.most(), limits.ratio()), places).of(letter.message()));
            } catch (Refusal refusal) {
                fault = Optional.of(refusal.told());
            } catch (IOException e) {
                files.forEach(piece -> places.drop(piece.file()));
                return Haul.failed(FetchRefusals.of(e, deadline.isOver()).told());
            }
            letters.add(letter.key()); // one that was refused would be refused again each time
        }
        boolean nothing = files.isEmpty() && fault.isEmpty();
        return new Haul(files, nothing, fault, Optional.empty(), Optional.empty(), letters);
    }

    /** The files of these letters have been taken in. */
    void taken(FetchJob job, List<Long> letters) throws IOException {
        if (!letters.isEmpty()) {
            try (MailboxVisit visit = MailboxVisit.open(job, sockets, limits, Folder.READ_WRITE)) {
                visit.mark(letters);
            }
        }
    }
}
