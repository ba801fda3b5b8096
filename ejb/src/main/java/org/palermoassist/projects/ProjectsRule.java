package org.palermoassist.projects;

import org.palermoassist.shared.Rule;

/** Rules of the project tracker. IATI numbers are those of the standard's own list of data quality rules. */
public enum ProjectsRule implements Rule {
    /** Only the own provider looks at a project through the eyes of others. Source: X-4. */
    ONLY_OWN_PROVIDER_LOOKS,
    /** An activity without identifier cannot be kept: it could not be told apart. Source: P-1, IATI 1.3.x. */
    IDENTIFIER_GIVEN,
    /** Of two activities with one identifier in a file the first is kept. Source: P-1, IATI 1.1.2. */
    IDENTIFIER_UNIQUE_IN_FILE,
    /** An identifier has at most 700 characters. Source: the portal's key. */
    IDENTIFIER_FITS,
    /** Reporting organization, hyphen, local part; none of / & | ? and no outer blanks. Source: P-1, IATI 1.1.21, 1.3.1, 1.3.13. */
    IDENTIFIER_SHAPE,
    /** The identifier is not that of the organization itself. Source: P-1, IATI 1.1.3. */
    IDENTIFIER_IS_NOT_THE_ORGANIZATION,
    /** The reporting organization has an identifier, without blanks and / & | ?. Source: IATI 1.14.x. */
    REPORTING_ORG_GIVEN,
    /** An organization with a part in it has an identifier or a name. Source: IATI 6.8.1 to 6.10.1. */
    ORGANIZATION_NAMED,
    /** Other identifiers have no outer blanks and none of / & | ?. Source: IATI 1.x.1, 1.x.13. */
    REFERENCE_SHAPE,
    /** The title says something. Source: IATI 4.3.1. */
    TITLE_GIVEN,
    /** A description that stands there says something. Source: IATI 4.4.1. */
    DESCRIPTION_GIVEN,
    /** Each text has a language, its own or the activity's. Source: IATI 4.1.1. */
    LANGUAGE_GIVEN,
    /** A planned or an actual start is given. Source: P-3, IATI 6.11.1. */
    START_DATE_GIVEN,
    /** The planned start is not after the planned end. Source: P-3, IATI 11.1.2. */
    PLANNED_DATES_IN_ORDER,
    /** The actual start is not after the actual end. Source: P-3, IATI 11.1.3. */
    ACTUAL_DATES_IN_ORDER,
    /** An actual start or end is not in the future. Source: P-3, IATI 11.1.4, 11.1.5. */
    ACTUAL_DATE_NOT_IN_FUTURE,
    /** The last update is not in the future. Source: IATI 11.1.1. */
    LAST_UPDATE_NOT_IN_FUTURE,
    /** Implementation needs an actual start; finalised and closed need an actual end. Source: P-2. */
    STATUS_HAS_ITS_DATE,
    /** A transaction is not in the future. Source: P-3, IATI 11.2.1. */
    TRANSACTION_DATE_NOT_IN_FUTURE,
    /** The value date of a transaction is not in the future. Source: IATI 11.2.2. */
    VALUE_DATE_NOT_IN_FUTURE,
    /** Where a date belongs stands a date. Source: schema, xs:date. */
    DATE_IS_A_DATE,
    /** Where an amount belongs stands a number. Source: schema, xs:decimal. */
    AMOUNT_IS_A_NUMBER,
    /** Each amount has a currency, its own or the activity's. Source: P-3, IATI 7.8.1. */
    CURRENCY_GIVEN,
    /** A country or region is given for the activity or for each of its transactions. Source: P-3, IATI 3.7.1, 3.7.2. */
    COUNTRY_OR_REGION_GIVEN,
    /** Places stand on the activity or on its transactions, not on both. Source: IATI 3.6.2. */
    PLACES_AT_ONE_LEVEL,
    /** A sector is given for the activity or for each of its transactions. Source: IATI 6.2.2, 6.7.2. */
    SECTOR_GIVEN,
    /** Sectors stand on the activity or on its transactions, not on both. Source: IATI 6.6.2. */
    SECTORS_AT_ONE_LEVEL,
    /** A sector of the publisher's own vocabulary has a name. Source: IATI 2.2.1. */
    OWN_CODE_NAMED,
    /** Beside other vocabularies stands one of OECD DAC. Source: IATI 102.1.1, 107.1.1, 107.2.1. */
    DAC_CODE_GIVEN,
    /** Shares of one whole add up to 100, give or take 0.01. Source: P-3, IATI 2.1.2, 3.1.2, 3.4.2, 7.9.2. */
    PERCENTAGES_SUM_TO_100,
    /** Of several entries each has its percentage. Source: P-3, IATI 2.1.1, 3.1.1, 3.4.1, 7.9.1. */
    PERCENTAGE_OF_SEVERAL,
    /** A single entry has no percentage or 100. Source: P-3, IATI 2.1.4, 3.1.4, 3.4.4, 7.9.4. */
    SINGLE_PERCENTAGE_IS_100,
    /** A percentage is a number from 0 to 100. Source: IATI 12.1.1 to 12.3.1. */
    PERCENTAGE_IN_RANGE,
    /** A budget is for one year at most. Source: P-3, IATI 7.5.3. */
    BUDGET_PERIOD_WITHIN_YEAR,
    /** A period does not start after its end. Source: P-3, IATI 8.6.1, 8.6.3. */
    PERIOD_IN_ORDER,
    /** The value date of a budget lies in its period. Source: P-3, IATI 7.5.x. */
    VALUE_DATE_IN_PERIOD,
    /** Budgets of one type do not overlap: their sum would count money twice. Source: P-4. */
    BUDGETS_DO_NOT_OVERLAP,
    /** One aid type of a vocabulary, no more. Source: IATI 107.1.2, 107.2.2. */
    AID_TYPE_ONCE,
    /** A policy marker of OECD DAC has a significance. Source: IATI 6.14.1. */
    MARKER_HAS_SIGNIFICANCE,
    /** An indicator that counts has numbers, one that does not has words. Source: IATI 8.8.1 to 8.10.3. */
    INDICATOR_VALUE_FITS_MEASURE,
    /** References stand on the result or on its indicators, not on both. Source: IATI 8.11.1. */
    REFERENCES_AT_ONE_LEVEL,
    /** A code is of its list. Source: code lists of IATI. */
    CODE_IS_KNOWN,
    /** A code is still in use; kept on import, never offered. Source: DOMAIN 2.8. */
    CODE_IS_NOT_WITHDRAWN,
    /** No code of version 1 in a file of version 2. Source: upgrade notes of IATI 2.01. */
    CODE_OF_THIS_VERSION,
    /** What version 1 says and version 2 has no place for is kept as it came and told. Source: upgrade notes of IATI 2.01. */
    NO_PLACE_IN_VERSION_2,
    /** What of the project is meant for the need is above zero. Source: U-11. */
    LINK_AMOUNT_POSITIVE,
    /** There is a rate for the currency of the amount. Source: D-3. */
    LINK_AMOUNT_HAS_RATE,
    /** The part meant for the need begins before it ends. Source: U-11. */
    LINK_PERIOD_IN_ORDER,
    /** A proposal says what is done for this need: the project's total never covers a need. Source: U-11. */
    LINK_SAYS_WHAT,
    /** The reason of a decline fits its field. Source: U-17. */
    LINK_REASON_FITS,
    /** A link moves only along the arrows of {@link LinkStatus}. Source: N-8. */
    LINK_STATUS_ORDER,
    /** Only the State's focal point accepts or declines, and answers that its need is met. Source: N-8, N-9. */
    LINK_ANSWERED_BY_STATE,
    /** A link is ended by one of its sides. Source: N-8. */
    LINK_ENDED_BY_ITS_SIDES,
    /** A project is proposed once for a need, as long as that proposal or link stands. Source: N-8. */
    LINK_STANDS_ONCE,
    /** Links are proposed for needs that are stated and not met. Source: N-5. */
    LINK_NEED_IS_STATED,
    /** A provider proposes its own projects. Source: U-17. */
    LINK_OF_OWN_PROJECT,
    /** That a need is met is proposed by the provider of an accepted project. Source: N-9. */
    MET_PROPOSED_BY_PROVIDER,
    /** A project is tagged with substantive articles. Source: P-6, DOMAIN 2.1. */
    TAG_PROVISION_IS_SUBSTANTIVE,
    /** What the provider itself names is not decided by others. Source: P-6. */
    TAG_OPEN_TO_DECISION,
    /** A tag is confirmed or rejected by a State that the project names, or by the coordinator. Source: P-6. */
    TAG_DECIDED_BY_NAMED_STATE,
    /** A provider names provisions of its own projects. Source: P-6. */
    TAG_OF_OWN_PROJECT,
    /** Many tags are decided at once, 500 at most. Source: size of a list page. */
    TAGS_AT_ONCE,
    /** A State remarks on projects that name it. Source: U-18. */
    REMARK_BY_NAMED_STATE,
    /** A remark says something, in 600 characters at most. Source: U-18. */
    REMARK_FITS,
    /** A project moves by hand only along the arrows of {@link ProjectStatus}. Source: P-2. */
    STATUS_MOVES,
    /** A step back in the life of a project has a reason. Source: P-2. */
    STATUS_MOVE_HAS_REASON,
    /** People here change fields of groups that are ours of the project's source, and no others. Source: P-7. */
    FIELD_IS_OURS,
    /** A conflict is decided for one side or the other. Source: P-7. */
    CONFLICT_IS_DECIDED,
    /** A choice is taken back before the next run holds the project. Source: issue on partners in step, 5. */
    CHOICE_UNDONE_BEFORE_NEXT_RUN,
    /** A project is a copy of another one, not of itself. Source: P-5. */
    COPY_IS_ANOTHER,
    /** A copy that leaves answers no need: keep it and let the other one leave. Source: P-5, N-8. */
    COPY_HAS_NO_LINKS
}
