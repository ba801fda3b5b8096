package org.palermoassist.e2e.supply;

import java.util.List;

/**
 * A line of {@code config/advisories.tsv}: which versions of a library have a known fault.
 *
 * @param coordinate group and artifact; may end with an asterisk
 * @param from first version with the fault; empty for all before the fixed ones
 * @param fixed first version without it, one for each line of versions that was mended; a question mark for none known
 * @param id under which the fault is known
 * @param why it matters
 */
record Advisory(String coordinate, String from, List<String> fixed, String id, String why) {

    static Advisory of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("five columns are wanted: " + line);
        }
        return new Advisory(cells[0], cells[1], List.of(cells[2].split(",")), cells[3], cells[4]);
    }

    /** Whether the part has the fault. */
    boolean concerns(Part part) {
        boolean named = coordinate.endsWith("*")
                ? part.coordinate().startsWith(coordinate.substring(0, coordinate.length() - 1))
                : part.coordinate().equals(coordinate);
        return named && !Part.isBefore(part.version(), from) && !isMended(part.version());
    }

    private boolean isMended(String version) {
        if (fixed.contains("?")) {
            return false;
        }
        String newest = fixed.stream().reduce("0", (one, other) -> Part.isBefore(one, other) ? other : one);
        return !Part.isBefore(version, newest)
                || fixed.stream().anyMatch(first -> Part.isSameLine(first, version) && !Part.isBefore(version, first));
    }
}
