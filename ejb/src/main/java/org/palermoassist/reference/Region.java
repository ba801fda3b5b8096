package org.palermoassist.reference;

import java.util.Optional;

/**
 * A region.
 *
 * @param code three digits for M49; {@code DAC-298} for the OECD-DAC list
 * @param parent code of the wider region
 * @param kind which list it belongs to
 * @param names in the official languages; DAC regions in English and French
 */
public record Region(String code, Optional<String> parent, Kind kind, Names names) {
    /** Lists of regions. */
    public enum Kind {
        /** United Nations M49. */
        M49,
        /** OECD-DAC: mapped to M49, never equated with it. */
        DAC,
        /** Invented, for the sample world. */
        SAMPLE
    }
}
