package org.palermoassist.reference;

import java.util.Optional;
import java.util.Set;

/**
 * An article of an instrument.
 *
 * @param code instrument and article, such as {@code UNTOC-18}
 * @param instrument code of the instrument
 * @param article number
 * @param kind what sort of article it is
 * @param duty how far it binds, from memory of the text; shown as help, never as law
 * @param dutyNote paragraphs with another duty
 * @param cluster review cluster
 * @param titles title in the official languages
 * @param plain one plain sentence
 */
public record Provision(
        String code,
        String instrument,
        int article,
        Kind kind,
        Optional<Duty> duty,
        Optional<String> dutyNote,
        Optional<String> cluster,
        Names titles,
        Names plain) {
    private static final Set<String> REPORTING = Set.of("UNTOC-32", "UNTOC-34", "UNTOC-36");

    /** What sort of article it is. */
    public enum Kind {
        /** General. */
        G,
        /** Substantive: assistance can be registered. */
        S,
        /** Institutional. */
        I,
        /** Final clause. */
        F
    }

    /** How far an article binds. */
    public enum Duty {
        /** Shall. */
        MUST,
        /** Shall, where the basic principles of domestic law permit. */
        MUST_IF_LAW_PERMITS,
        /** Shall consider or endeavour. */
        CONSIDER,
        /** May. */
        MAY
    }

    /** Instrument and article as people write them: {@code UNTOC 18}. */
    public String label() {
        return instrument + " " + article;
    }

    /** Whether a need of any type may be put on it. */
    public boolean substantive() {
        return kind == Kind.S;
    }

    /** Whether a need on ratification or reporting support, and no other, may be put on it. */
    public boolean takesReportingSupport() {
        return REPORTING.contains(code);
    }
}
