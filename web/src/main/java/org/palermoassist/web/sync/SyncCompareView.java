package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.ComparedRuns;
import org.palermoassist.sync.RunComparison;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Two runs of one source beside each other: new, changed and missing activities, and what changed in them. */
@Named
@RequestScoped
public class SyncCompareView {
    private static final List<String> KINDS = List.of("changed", "added", "gone");

    @Inject
    private RunComparison comparison;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private ComparedRuns runs;
    private Page<String> page;
    private Map<String, List<FieldChange>> fields;

    /** The two runs in the address. */
    public ComparedRuns getRuns() {
        if (runs == null) {
            runs = comparison.of(ref("earlier"), ref("later"), current.actor());
        }
        return runs;
    }

    /** What can be looked at. */
    public List<String> getKinds() {
        return KINDS;
    }

    /** What is looked at. */
    public String getKind() {
        return address.value("show").filter(KINDS::contains).orElse("changed");
    }

    /** How many there are of a kind. */
    public int count(String kind) {
        return of(kind).size();
    }

    /** The identifiers of this page. */
    public Page<String> getPage() {
        if (page == null) {
            List<String> all = of(getKind());
            PageRequest wanted = address.page("identifier", "identifier");
            int from = (int) Math.min(wanted.offset(), all.size());
            int to = Math.min(from + wanted.size(), all.size());
            page = new Page<>(all.subList(from, to), all.size(), wanted.page(), wanted.size());
        }
        return page;
    }

    /** What an activity says otherwise. */
    public List<FieldChange> changes(String identifier) {
        if (fields == null) {
            fields = comparison.fields(ref("earlier"), ref("later"), getPage().items(), current.actor());
        }
        return fields.getOrDefault(identifier, List.of());
    }

    /** The list of projects with this identifier. */
    public String projects(String identifier) {
        return "/projects/list?tagged=all&identifier=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
    }

    private List<String> of(String kind) {
        return switch (kind) {
            case "added" -> getRuns().added();
            case "gone" -> getRuns().gone();
            default -> getRuns().changed();
        };
    }

    private RunRef ref(String name) {
        return new RunRef(address.value(name).orElseThrow(() -> new NotFound("run")));
    }
}
