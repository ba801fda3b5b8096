package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.security.Actor;

/** Does the work of an undoing, in many small transactions: one that was cut off goes on where it stopped. */
@ApplicationScoped
class RunUndoing {
    @Inject
    private UndoBatches batches;

    void run(RunJob job, Actor by) {
        while (batches.pointers(job, by)) {
            // batch after batch, until none is left
        }
        Optional<Long> last = batches.step(job, 0, by);
        while (last.isPresent()) {
            last = batches.step(job, last.get(), by);
        }
        batches.end(job, by);
    }
}
