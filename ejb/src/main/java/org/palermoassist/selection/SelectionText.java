package org.palermoassist.selection;

/** The list that follows from inputs, text to text: for whoever wants to see that the same inputs give the same list. */
public final class SelectionText {
    private SelectionText() {}

    /**
     * Computes the list.
     *
     * @param inputs as the portal exported them
     * @return the list as the portal keeps it, byte for byte
     */
    public static String list(String inputs) {
        return SheetText.of(SelectionList.of(InputsReading.of(inputs)));
    }
}
