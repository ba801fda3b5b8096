package org.palermoassist.sync;

/**
 * What changed here since a rehearsal, so that an import may do something else than it says.
 *
 * @param records of the file that stand here otherwise by now
 * @param runs of its source that came later
 * @param rules whether the mapping, or who owns which fields, is another
 */
public record RehearsalAge(long records, long runs, boolean rules) {
    /** Whether nothing changed. */
    public boolean isFresh() {
        return records == 0 && runs == 0 && !rules;
    }
}
