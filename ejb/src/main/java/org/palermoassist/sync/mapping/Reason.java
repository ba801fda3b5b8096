package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.List;
import org.palermoassist.shared.Rule;

/**
 * Why a row does not become an activity.
 *
 * @param rule which it breaks
 * @param place heading or path
 * @param found what stands there
 */
public record Reason(Rule rule, String place, String found) {
    /** Reasons of one row. */
    static final class Several {
        private final List<Reason> all = new ArrayList<>();

        void add(Rule rule, String place, String found) {
            Reason reason = new Reason(rule, place, found);
            if (!all.contains(reason)) {
                all.add(reason);
            }
        }

        List<Reason> all() {
            return List.copyOf(all);
        }
    }
}
