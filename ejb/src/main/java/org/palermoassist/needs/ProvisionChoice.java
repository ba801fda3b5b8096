package org.palermoassist.needs;

import java.io.Serializable;
import java.util.Set;

/**
 * A provision that a need is about.
 *
 * @param code such as {@code UNTOC-18}
 * @param paragraph such as {@code 13}; empty for the whole article
 */
public record ProvisionChoice(String code, String paragraph) implements Serializable {
    private static final int LONGEST = 12;
    private static final Set<String> PROTECTION = Set.of("UNTOC-24", "UNTOC-25", "TIP-6", "TIP-7", "TIP-8");

    /** Brings a missing paragraph to an empty one. */
    public ProvisionChoice {
        paragraph = paragraph == null ? "" : paragraph.strip();
        NeedsRule.CODE_IS_KNOWN.require(code != null && code.matches("[A-Z]{2,6}-[0-9]{1,3}"), String.valueOf(code));
        NeedsRule.TEXT_FITS.require(
                paragraph.length() <= LONGEST && paragraph.matches("[0-9a-z().]*"), paragraph, LONGEST);
    }

    /** The whole article. */
    public static ProvisionChoice of(String code) {
        return new ProvisionChoice(code, "");
    }

    /** As lawyers write it: {@code UNTOC 18(13)}. */
    public String label() {
        String article = code.replace('-', ' ');
        return paragraph.isEmpty() ? article : article + "(" + paragraph + ")";
    }

    /** Whether it is about protecting witnesses or victims, where a wrong reader endangers people (U-23). */
    public boolean protectsPersons() {
        return PROTECTION.contains(code);
    }

    String instrument() {
        return code.substring(0, code.indexOf('-'));
    }
}
