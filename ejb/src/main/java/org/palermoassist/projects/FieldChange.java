package org.palermoassist.projects;

import java.util.Optional;

/**
 * One thing that two states of an activity say differently.
 *
 * @param field element below the activity, with its type where each type stands for itself: title, activity-date/2,
 *     transaction; an attribute of the activity begins with @
 * @param item which of several, by what tells it apart, such as a code or a date; empty text when there is one
 * @param part what of it, such as value or value@currency; empty text when the whole item was added or removed
 * @param before empty when it was added
 * @param after empty when it was removed; both are empty when only the order differs
 */
public record FieldChange(String field, String item, String part, Optional<String> before, Optional<String> after) {
    /** The group that the field belongs to. */
    public FieldGroup group() {
        return FieldGroup.ofField(field);
    }

    /** The element of the field, without its type. */
    public String element() {
        int end = field.indexOf('/');
        return end < 0 ? field : field.substring(0, end);
    }

    /** Whether the same is said in another order. */
    public boolean orderOnly() {
        return before.isEmpty() && after.isEmpty();
    }
}
