package org.palermoassist.donors;

/**
 * An instalment of a pledge.
 *
 * @param pledge its pledge
 * @param number from 1
 */
public record InstalmentKey(PledgeRef pledge, int number) {
    @Override
    public String toString() {
        return pledge + "/" + number;
    }

    /**
     * What {@link #toString} wrote.
     *
     * @throws org.palermoassist.shared.NotFound for anything else
     */
    public static InstalmentKey parse(String text) {
        String[] parts = text.split("/", 2);
        boolean whole = parts.length == 2 && parts[1].matches("[1-9]\\d?");
        return new InstalmentKey(new PledgeRef(parts[0]), whole ? Integer.parseInt(parts[1]) : 0);
    }
}
