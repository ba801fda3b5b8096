package org.palermoassist.projects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palermoassist.projects.iati.ActivityFields;

/**
 * A project as it stands here, as its partner says it, and as both last agreed on it. Fields that are the partner's are the same
 * in all three.
 */
record Sides(ActivityFields ours, ActivityFields agreed, ActivityFields theirs) {
    /** A field that both sides changed since they last agreed. */
    record Conflict(String field, String agreed, String theirs, String ours) {}

    /** A project of which everything is as its partner says. */
    static Sides same(ActivityFields activity) {
        return new Sides(activity, activity, activity);
    }

    /** The partner says something new: its fields are taken, those that are ours are kept. */
    Sides receive(ActivityFields incoming, Map<FieldGroup, ConflictRule> owned) {
        Set<String> kept = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        for (String field : names(incoming)) {
            ConflictRule rule = owned.get(FieldGroup.ofField(field));
            if (rule == null || ours.agrees(field, incoming)) {
                continue;
            }
            boolean both = !incoming.agrees(field, agreed) && !ours.agrees(field, agreed);
            if (!both || rule != ConflictRule.THEIRS) {
                kept.add(field);
            }
            if (!both || rule == ConflictRule.ASK) {
                open.add(field);
            }
        }
        return new Sides(incoming.with(kept, ours), incoming.with(open, agreed), incoming);
    }

    /** Decides one field; both sides agree on what the partner says now as the state to build on. */
    Sides choose(String field, ConflictRule choice) {
        Set<String> one = Set.of(field);
        return new Sides(
                choice == ConflictRule.THEIRS ? ours.with(one, theirs) : ours, agreed.with(one, theirs), theirs);
    }

    /** People here change fields, knowing what the partner says now. */
    Sides edit(Set<String> fields, ActivityFields wanted) {
        return new Sides(ours.with(fields, wanted), agreed.with(fields, theirs), theirs);
    }

    /** One field is again as it was before it was decided. */
    Sides restore(String field, ActivityFields oursBefore, ActivityFields agreedBefore) {
        Set<String> one = Set.of(field);
        return new Sides(ours.with(one, oursBefore), agreed.with(one, agreedBefore), theirs);
    }

    /** A group becomes the partner's. */
    Sides giveBack(FieldGroup group) {
        Set<String> fields = names(theirs).stream()
                .filter(field -> FieldGroup.ofField(field) == group)
                .collect(Collectors.toSet());
        return new Sides(ours.with(fields, theirs), agreed.with(fields, theirs), theirs);
    }

    /** Whether anything here is other than the partner says. */
    boolean differ() {
        return names(theirs).stream().anyMatch(Predicate.not(field -> ours.agrees(field, theirs)));
    }

    /** What nobody has decided yet. */
    List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>();
        for (String field : names(theirs)) {
            if (!ours.agrees(field, theirs) && !ours.agrees(field, agreed) && !theirs.agrees(field, agreed)) {
                all.add(new Conflict(field, agreed.text(field), theirs.text(field), ours.text(field)));
            }
        }
        return all;
    }

    private Set<String> names(ActivityFields incoming) {
        Set<String> names = new LinkedHashSet<>(incoming.names());
        names.addAll(ours.names());
        names.addAll(agreed.names());
        return names;
    }
}
