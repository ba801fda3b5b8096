package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.WorkRow;
import org.palermoassist.sync.Worklist;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What keeps projects out of totals, with the rule, the place and what to do. */
@Named
@RequestScoped
public class WorklistView {
    @Inject
    private Worklist worklist;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<WorkRow> page;
    private List<String> rules;

    /** The rows of this page. */
    public Page<WorkRow> getPage() {
        if (page == null) {
            page = worklist.page(
                    WorkFilters.of(address::value), address.page("-since", "since", "title"), current.actor());
        }
        return page;
    }

    /** Rules to choose from. */
    public List<String> getRules() {
        if (rules == null) {
            rules = worklist.rules(current.actor());
        }
        return rules;
    }

    /** The rule in plain words. */
    public String rule(String name) {
        return WorkFilters.rule(name, words());
    }

    /** What to do about it. */
    public String todo(String name) {
        return WorkFilters.todo(name, words());
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
