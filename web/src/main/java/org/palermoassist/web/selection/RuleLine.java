package org.palermoassist.web.selection;

/**
 * A value of the rules in one version and in another.
 *
 * @param label what it is
 * @param before in words, in the first version
 * @param after in words, in the second
 */
public record RuleLine(String label, String before, String after) {
    /** Whether the two versions say different things. */
    public boolean differs() {
        return !before.equals(after);
    }
}
