package org.palermoassist.calls;

/** What an expert says of himself or herself, field by field. */
public enum ExpertField {
    /** Name as in the passport, in one field (U-32). */
    NAME(Kind.TEXT, 200, false),
    /** Year, month or day of birth: 1970, 1970-05 or 1970-05-17. */
    BIRTH(Kind.BIRTH, 10, true),
    /** F, M, X, or WITHHELD. */
    GENDER(Kind.GENDER, 8, false),
    /** Alpha-2 code. */
    NATIONALITY(Kind.COUNTRY, 2, false),
    /** Alpha-2 code of the country that the expert lives in. */
    HOME_COUNTRY(Kind.COUNTRY, 2, false),
    /** Town that the expert works in. */
    DUTY_STATION(Kind.TEXT, 120, false),
    /** Function and institution. */
    POSITION(Kind.TEXT, 300, false),
    /** Whether the expert is a serving official or works for the government (E-2). */
    GOVERNMENT(Kind.YES_NO, 3, false),
    /** Telephone. */
    PHONE(Kind.TEXT, 40, true),
    /** Number of the passport. */
    PASSPORT_NUMBER(Kind.PASSPORT_NUMBER, 20, true),
    /** Alpha-2 code of the country that gave it. */
    PASSPORT_COUNTRY(Kind.COUNTRY, 2, false),
    /** Last day of the passport. */
    PASSPORT_UNTIL(Kind.DAY, 10, false),
    /** Expertise against an item of the agenda. */
    EXPERTISE(Kind.TEXT, 4000, false),
    /** Whether the expert presents or sits on a panel. */
    PRESENTER(Kind.YES_NO, 3, false),
    /** Whether a visa is needed. */
    VISA_NEEDED(Kind.YES_NO, 3, false),
    /** Which embassy, in which country. */
    VISA_EMBASSY(Kind.TEXT, 200, false),
    /** Signed by ticking it: nobody else pays the same cost (E-2). */
    STATEMENT(Kind.TICK, 3, false),
    /** How money reaches the expert (U-22). */
    BANK_WAY(Kind.BANK_WAY, 8, false),
    /** Holder of the account. */
    BANK_HOLDER(Kind.TEXT, 200, true),
    /** Number of the account, where it has no IBAN. */
    BANK_ACCOUNT(Kind.TEXT, 40, true),
    /** IBAN, where the country uses it. */
    BANK_IBAN(Kind.IBAN, 42, true),
    /** BIC of the bank. */
    BANK_BIC(Kind.BIC, 11, true),
    /** Name of the bank. */
    BANK_NAME(Kind.TEXT, 200, true),
    /** Branch: name, code or address. */
    BANK_BRANCH(Kind.TEXT, 200, true),
    /** Alpha-2 code of the country of the bank. */
    BANK_COUNTRY(Kind.COUNTRY, 2, true),
    /** Bank in between, with its BIC. */
    BANK_INTERMEDIARY(Kind.TEXT, 300, true);

    /** What stands in a field. */
    enum Kind {
        TEXT,
        BIRTH,
        GENDER,
        COUNTRY,
        YES_NO,
        PASSPORT_NUMBER,
        DAY,
        TICK,
        BANK_WAY,
        IBAN,
        BIC
    }

    private final Kind kind;
    private final int longest;
    private final boolean secret;

    ExpertField(Kind kind, int longest, boolean secret) {
        this.kind = kind;
        this.longest = longest;
        this.secret = secret;
    }

    Kind kind() {
        return kind;
    }

    /** Longest text. */
    public int longest() {
        return longest;
    }

    /** Whether it is sealed, and never shown back to who has the link (U-32). */
    public boolean secret() {
        return secret;
    }

    /** Whether it is about the bank. */
    public boolean ofBank() {
        return name().startsWith("BANK_");
    }
}
