package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.FieldChange;

/** Finds which item of one state is which of another: the same ones first, then those with the same key; the rest came or went. */
final class ItemPairs {
    private final String field;
    private final List<FieldItem> before;
    private final List<FieldItem> after;

    ItemPairs(String field, List<FieldItem> before, List<FieldItem> after) {
        this.field = field;
        this.before = before;
        this.after = after;
    }

    void addTo(List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        List<FieldItem> gone = new ArrayList<>(before);
        List<FieldItem> come = new ArrayList<>();
        after.stream().filter(item -> !gone.remove(item)).forEach(come::add);
        if (gone.isEmpty() && come.isEmpty()) {
            changes.add(new FieldChange(field, "", "", Optional.empty(), Optional.empty()));
            return;
        }
        for (FieldItem old : gone) {
            Optional<FieldItem> now = take(come, old.key());
            if (now.isPresent()) {
                parts(old, now.get(), changes);
            } else {
                changes.add(new FieldChange(field, old.key(), "", Optional.of(old.text()), Optional.empty()));
            }
        }
        come.forEach(item ->
                changes.add(new FieldChange(field, item.key(), "", Optional.empty(), Optional.of(item.text()))));
    }

    private static Optional<FieldItem> take(List<FieldItem> from, String key) {
        for (Iterator<FieldItem> items = from.iterator(); items.hasNext(); ) {
            FieldItem item = items.next();
            if (item.key().equals(key)) {
                items.remove();
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private void parts(FieldItem old, FieldItem now, List<FieldChange> changes) {
        Set<String> places = new LinkedHashSet<>(old.parts().keySet());
        places.addAll(now.parts().keySet());
        for (String place : places) {
            Optional<String> was = Optional.ofNullable(old.parts().get(place));
            Optional<String> is = Optional.ofNullable(now.parts().get(place));
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, old.key(), place, was, is));
            }
        }
    }
}
