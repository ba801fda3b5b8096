package org.palermoassist.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.web.security.CurrentActor;

/** The page of one's own State (U-18): its needs, projects that name it, what others see about it. */
@Named
@RequestScoped
public class MyStateView {
    @Inject
    private StateFigures figures;

    @Inject
    private CurrentActor current;

    private StateSummary summary;

    /** All of it. */
    public StateSummary getSummary() {
        if (summary == null) {
            summary = figures.of(current.actor());
        }
        return summary;
    }

    /** Needs of the State that are neither met nor withdrawn nor merged. */
    public List<NeedRow> getNeeds() {
        return getSummary().needs();
    }
}
