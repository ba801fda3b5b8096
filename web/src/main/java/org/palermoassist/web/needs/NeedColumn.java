package org.palermoassist.web.needs;

/** The columns of the workbook of needs, in their order. Headings and help stand in the words, {@code needs.book.<name>}. */
enum NeedColumn {
    TITLE(40),
    DESCRIPTION(60),
    LANGUAGE(14),
    PROVISIONS(20),
    ASSISTANCE(34),
    AREAS(20),
    BENEFICIARY(34),
    AMOUNT(16),
    CURRENCY(10),
    URGENCY(14),
    FROM(14),
    TO(14);

    private final int width;

    NeedColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String key() {
        return "needs.book." + name();
    }
}
