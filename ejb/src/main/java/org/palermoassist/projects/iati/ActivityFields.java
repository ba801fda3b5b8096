package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.projects.FieldChange;

/**
 * An activity as fields that can be compared with and taken from another state of it. A field is an element below the activity with
 * all its occurrences; of dates and descriptions each type is a field of its own. Nothing that the activity holds is lost.
 */
public final class ActivityFields {
    private static final Set<String> TYPED = Set.of("activity-date", "description");

    private final XmlNode activity;
    private final Map<String, List<XmlNode>> fields = new LinkedHashMap<>();

    private ActivityFields(XmlNode activity) {
        this.activity = activity;
        for (XmlNode child : SchemaOrder.ordered(activity)) {
            if (!child.isText() && !OwnTags.PROVISIONS.owns(child)) {
                fields.computeIfAbsent(name(child), key -> new ArrayList<>()).add(child);
            }
        }
    }

    /** Fields of an activity that is kept. */
    public static ActivityFields of(ActivityDocument document) {
        return new ActivityFields(document.node());
    }

    /** Fields of an activity as it came. */
    public static ActivityFields of(ReceivedActivity received) {
        return new ActivityFields(received.node());
    }

    /** Fields of an activity that is there as records. */
    public static ActivityFields of(ReportedActivity reported) {
        return new ActivityFields(ActivityComposer.compose(reported));
    }

    private static String name(XmlNode child) {
        String type = TYPED.contains(child.local()) ? child.attribute("type").orElse("1") : "";
        String name = child.namespace().isEmpty() ? child.local() : child.prefix() + ':' + child.local();
        return type.isEmpty() ? name : name + '/' + type;
    }

    /** Names of the fields that are there, in the order of the standard. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Whether both say the same of a field; what is said nowhere is the same. */
    public boolean agrees(String field, ActivityFields other) {
        return items(field).equals(other.items(field));
    }

    /** What is said of a field, a line for each item; empty text when nothing is. */
    public String text(String field) {
        return String.join("\n", items(field).stream().map(FieldItem::text).toList());
    }

    /** This activity with some fields as another state of it has them; the rest, and all that is no field, stays. */
    public ActivityFields with(Set<String> taken, ActivityFields other) {
        XmlNode made = new XmlNode(activity.namespace(), activity.prefix(), activity.local(), activity.attributes());
        for (XmlNode child : activity.children()) {
            if (child.isText() || OwnTags.PROVISIONS.owns(child) || !taken.contains(name(child))) {
                made.add(child);
            }
        }
        FieldDefaults theirs = FieldDefaults.of(other.activity);
        boolean same = theirs.equals(FieldDefaults.of(activity));
        for (String field : taken) {
            for (XmlNode child : other.fields.getOrDefault(field, List.of())) {
                made.add(same ? child : theirs.spelledOut(child));
            }
        }
        made.order(SchemaOrder.ordered(made));
        return new ActivityFields(made);
    }

    /** What the other state says differently. */
    public List<FieldChange> changesTo(ActivityFields after) {
        List<FieldChange> changes = new ArrayList<>(FieldDefaults.changes(activity, after.activity));
        Set<String> all = new LinkedHashSet<>(names());
        all.addAll(after.names());
        all.forEach(field -> new ItemPairs(field, items(field), after.items(field)).addTo(changes));
        return changes;
    }

    /** The activity in the form in which it is kept. */
    public ActivityDocument document() {
        return ActivityDocument.of(activity);
    }

    /** The activity as if a partner had sent it like this; it stands where the given one stands. */
    public ReceivedActivity received(ReceivedActivity.Position position) {
        return new ReceivedActivity(activity, position);
    }

    private List<FieldItem> items(String field) {
        FieldDefaults defaults = FieldDefaults.of(activity);
        return fields.getOrDefault(field, List.of()).stream()
                .map(node -> FieldItem.of(node, defaults))
                .toList();
    }
}
