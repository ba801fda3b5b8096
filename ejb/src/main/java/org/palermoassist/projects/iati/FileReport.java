package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * What one file turned out to be.
 *
 * @param fault why it is refused; empty when it was processed to its end
 * @param place line and column of the fault, as "line 12, column 5"; for people
 * @param detail what was found there, at most 200 characters; for people
 * @param version version of the standard that the file names
 * @param counts what it holds, up to the fault
 */
public record FileReport(
        Optional<FileFault> fault,
        Optional<String> place,
        Optional<String> detail,
        Optional<String> version,
        Counts counts) {

    /** Whether the file was read to its end. */
    public boolean processed() {
        return fault.isEmpty();
    }

    /**
     * What a file holds, rejected activities included.
     *
     * @param activities number of activities
     * @param transactions number of transactions
     * @param budgets number of budgets
     * @param rejected activities that cannot be told apart from others
     */
    public record Counts(int activities, int transactions, int budgets, int rejected) {}
}
