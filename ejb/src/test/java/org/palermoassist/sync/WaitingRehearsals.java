package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the route of rehearsals where the domain is deployed without it: they wait, and a test can see them. */
@ApplicationScoped
public class WaitingRehearsals implements RehearsalQueue {
    private final List<RehearsalRef> waiting = new CopyOnWriteArrayList<>();

    @Override
    public void add(RehearsalRef rehearsal) {
        waiting.add(rehearsal);
    }

    /** The rehearsals that were handed over, oldest first. */
    public List<RehearsalRef> all() {
        return List.copyOf(waiting);
    }
}
