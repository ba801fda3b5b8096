package org.palermoassist.sync.mapping;

import org.palermoassist.shared.Rule;

/** Rules about lists: what a mapping must say, and what a row must hold to become an activity. */
public enum MappingRule implements Rule {
    /** A mapping says which column is the title. Source: IATI 4.3.1. */
    MAPPING_HAS_TITLE,
    /** Identifier, status, start, end and the like come from one column. */
    MAPPING_FIELD_ONCE,
    /** Amounts have a currency: of a column, of the heading, or one for all. Source: P-3. */
    MAPPING_NAMES_CURRENCY,
    /** A column of yearly budgets says its year. */
    MAPPING_NAMES_YEAR,
    /** A mapping has at most 200 columns and constants. */
    MAPPING_FITS,
    /** A mapping that comes as a file is one that the portal wrote, or is written like it. */
    MAPPING_IS_READABLE,
    /** A list that is shown as an example can be read. */
    LIST_IS_READABLE,
    /** A source that has sent IATI files goes on with them; lists come under a source of their own. Source: P-7. */
    FORMAT_OF_SOURCE_STANDS,
    /** A row has an identifier, a number of the partner's own, or a title of which one is made. Source: P-1. */
    ROW_HAS_IDENTIFIER,
    /** A row has a title. Source: IATI 4.3.1. */
    ROW_HAS_TITLE,
    /** Nothing stands in a row beyond the last heading: the columns would be shifted. */
    ROW_FITS_HEADING,
    /** A formula in a cell has a result. */
    CELL_HAS_VALUE,
    /** Where a date belongs stands one that can be read in the order chosen for its column. */
    DATE_IS_READABLE,
    /** Where an amount belongs stands one that can be read with the decimal mark chosen for its column. */
    AMOUNT_IS_READABLE,
    /** A budget has a start and an end, in this order. Source: P-3. */
    BUDGET_HAS_PERIOD,
    /** A payment has a day: its own column or the end or start of the activity. Source: P-3. */
    MONEY_HAS_DAY,
    /** A status is one of ours, or a word that the mapping puts into one of ours. Source: DOMAIN 2.9. */
    STATUS_IS_KNOWN,
    /** A country or region is one of our lists, by code or by name in one of the official languages. Source: U-6. */
    COUNTRY_IS_KNOWN,
    /** As many percentages stand in their column as countries in theirs. Source: P-3. */
    SHARES_FIT_COUNTRIES,
    /** What is named as an article is one of the Convention or its Protocols. Source: DOMAIN 2.1. */
    PROVISION_IS_KNOWN,
    /** A sector is a purpose code of OECD-DAC or its name. Source: DOMAIN 2.8. */
    SECTOR_IS_KNOWN,
    /** A currency is a code of ISO 4217. */
    CURRENCY_IS_KNOWN,
    /** A link begins with http or www. */
    LINK_IS_AN_ADDRESS,
    /** A text is not longer than an activity can hold. */
    TEXT_FITS
}
