package org.palermoassist.sync.mapping;

/** What a column of a list, or a path of a JSON file, can be. */
public enum MappedField {
    /** Whole identifier of the activity as the standard wants it. */
    IDENTIFIER(Kind.TEXT, false),
    /** The partner's own number or code, of which an identifier is made (P-1). */
    OWN_NUMBER(Kind.TEXT, false),
    /** Title, one column a language. */
    TITLE(Kind.WORDS, true),
    /** General description, one column a language. */
    DESCRIPTION(Kind.WORDS, true),
    /** Objectives, one column a language. */
    OBJECTIVES(Kind.WORDS, true),
    /** Where it stands. */
    STATUS(Kind.CODES, false),
    /** Start: planned or actual as the status says. */
    START(Kind.DATE, false),
    /** End: planned or actual as the status says. */
    END(Kind.DATE, false),
    /** Planned start. */
    PLANNED_START(Kind.DATE, false),
    /** Actual start. */
    ACTUAL_START(Kind.DATE, false),
    /** Planned end. */
    PLANNED_END(Kind.DATE, false),
    /** Actual end. */
    ACTUAL_END(Kind.DATE, false),
    /** Countries and regions, with percentages where they are given. */
    COUNTRIES(Kind.CODES, true),
    /** Percentages of the countries in a column of their own, in the same order. */
    SHARES(Kind.TEXT, false),
    /** Articles of the Convention and its Protocols. */
    PROVISIONS(Kind.CODES, true),
    /** Purpose codes of OECD-DAC. */
    SECTORS(Kind.CODES, true),
    /** Who pays. */
    FUNDER(Kind.TEXT, true),
    /** Who answers for it. */
    ACCOUNTABLE(Kind.TEXT, true),
    /** Who manages it. */
    EXTENDING(Kind.TEXT, true),
    /** Who carries it out. */
    IMPLEMENTER(Kind.TEXT, true),
    /** Budget for the whole time between start and end. */
    BUDGET(Kind.AMOUNT, false),
    /** Budget of one calendar year, one column a year. */
    YEAR_BUDGET(Kind.AMOUNT, true),
    /** Sum firmly promised; of a project that has not begun a planned budget. */
    COMMITMENT(Kind.AMOUNT, true),
    /** Sum passed on to others. */
    DISBURSEMENT(Kind.AMOUNT, true),
    /** Sum spent. */
    EXPENDITURE(Kind.AMOUNT, true),
    /** Day of commitments and payments; without it a commitment counts from the start, a payment from an actual end, else the start. */
    MONEY_ON(Kind.DATE, false),
    /** Currency of the sums. */
    CURRENCY(Kind.CODES, false),
    /** Person or office to ask. */
    CONTACT(Kind.TEXT, false),
    /** Mail address to ask at. */
    EMAIL(Kind.TEXT, false),
    /** Telephone to ask at. */
    PHONE(Kind.TEXT, false),
    /** Page or document about it. */
    LINK(Kind.TEXT, true);

    private final Kind kind;
    private final boolean several;

    MappedField(Kind kind, boolean several) {
        this.kind = kind;
        this.several = several;
    }

    /** How what stands there is read. */
    public enum Kind {
        /** As it stands. */
        TEXT,
        /** As it stands, in a language. */
        WORDS,
        /** By a list of codes, after the partner's own words were put into ours. */
        CODES,
        /** As a day. */
        DATE,
        /** As an amount of money. */
        AMOUNT
    }

    /** How what stands there is read. */
    public Kind kind() {
        return kind;
    }

    /** Whether several columns can be this. */
    public boolean several() {
        return several;
    }
}
