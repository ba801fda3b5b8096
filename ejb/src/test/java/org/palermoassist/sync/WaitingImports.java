package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the import route where the domain is deployed without it: runs wait, and a test can see them. */
@ApplicationScoped
public class WaitingImports implements ImportQueue {
    private final List<RunRef> waiting = new CopyOnWriteArrayList<>();

    @Override
    public void add(RunRef run) {
        waiting.add(run);
    }

    /** The runs that were handed over, oldest first. */
    public List<RunRef> runs() {
        return List.copyOf(waiting);
    }
}
