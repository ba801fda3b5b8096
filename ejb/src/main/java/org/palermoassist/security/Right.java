package org.palermoassist.security;

import java.util.Set;

/** What somebody may do. What somebody may see is the business of {@link Visibility}. */
public enum Right {
    /** Write a draft need of one's own State. */
    NEED_DRAFT,
    /** Submit, withdraw, declare met, change who may see a need of one's own State (N-4). */
    NEED_SUBMIT,
    /** Validate or return the form of a submitted need (N-4). */
    NEED_VALIDATE,
    /** Ask a State for wider sight of a need (U-1). */
    NEED_ASK_SIGHT,
    /** Propose that a project answers a need (N-8). */
    LINK_PROPOSE,
    /** Accept or decline a proposed link (N-8). */
    LINK_ANSWER,
    /** Enter and change projects of one's own organization. */
    PROJECT_EDIT,
    /** Decide fields that are ours, conflicts with partners and duplicates: of one's own organization's projects, or of any. */
    FIELDS_DECIDE,
    /** Put a State's remark on a project that names it (U-18). */
    PROJECT_REMARK,
    /** Propose that a project concerns a provision. */
    TAG_PROPOSE,
    /** Confirm or reject a provision tag (P-6). */
    TAG_CONFIRM,
    /** Send a partner's file in. */
    IMPORT_RUN,
    /** Take back what a run did. */
    RUN_UNDO,
    /** Read runs, problems and payloads. */
    RUN_READ,
    /** Load rates of exchange. */
    RATE_LOAD,
    /** Load daily rates of subsistence, and make versions of its rules. */
    SUBSISTENCE_KEEP,
    /** Load the invented States and organizations of the sample world. */
    SAMPLE_LOAD,
    /** Change one's own passphrase, make and revoke one's own tokens. */
    ACCOUNT_OWN,
    /** Open accounts, give and end workspaces, for everybody. */
    ACCOUNT_ADMINISTER,
    /** Erase personal data whose life is over. */
    RETENTION_RUN,
    /** Take everything of one's own State or organization out, whole. */
    OWN_WHOLE,
    /** Give numbers to changes that are committed, for the change feed. */
    CHANGE_NUMBER,
    /** Keep subscriptions of one's own organization to changes of what is public. */
    WEBHOOK_KEEP,
    /** Tell subscribers of changes. */
    WEBHOOK_SEND,
    /** Keep the directory of organizations: names, identifiers, duplicates. */
    ORGANIZATION_KEEP,
    /** Prepare notes verbales of one's own State, and read them (B-3). */
    NOTE_DRAFT,
    /** Keep the register of notes verbales, and appoint focal points by it (B-1, B-3). */
    NOTE_REGISTER,
    /** Read the register of notes verbales. */
    NOTE_READ,
    /** The same for contributors and mission of one's own State. */
    ACCOUNT_OF_STATE,
    /** Take everybody's second factor off at once, where the portal's secret is lost: from its own machine alone. */
    FACTOR_RESET_ALL,
    /** Read the audit trail. */
    AUDIT_READ,
    /** Have the audit trail verified. */
    AUDIT_VERIFY,
    /** Read the server's measures. */
    METRICS_READ,
    /** Send the letters of the outbox. */
    MAIL_SEND,
    /** See whether letters went out, and have one tried again. */
    LETTER_ADMINISTER,
    /** Ask and answer for one's State or organization. */
    THREAD_WRITE,
    /** Keep one's own donor's profile, pledges and offers; of every donor for the fund manager. */
    PLEDGE_KEEP,
    /** Read pledges and receipts: those of one's own donor, or all. */
    PLEDGE_READ,
    /** Record what was received, and say for which pledge. */
    RECEIPT_RECORD,
    /** Keep standing offers of one's own organization (U-35). */
    OFFER_KEEP,
    /** Read pools, journal and obligations of the fund. */
    FUND_READ,
    /** Keep the fund: reserve, earmarks, interest, reversals, months that are closed. */
    FUND_KEEP,
    /** Ask for money for a cost (F-10). */
    FUND_REQUEST,
    /** Certify that funds are there (F-10). */
    FUND_CERTIFY,
    /** Approve a cost (F-10). */
    FUND_APPROVE,
    /** Pay from what was approved (F-10). */
    FUND_PAY,
    /** Keep meetings, as far as the fund needs them. */
    MEETING_KEEP,
    /** Prepare calls, open and end them. */
    CALL_KEEP,
    /** Read all nominations, and what is missing from them. */
    NOMINATION_READ,
    /** Prepare nominations of one's own State (U-10). */
    NOMINATION_PREPARE,
    /** Announce, withdraw and replace nominations of one's own State (E-3, E-11). */
    NOMINATION_SEND,
    /** Enter nominations for a State that sent a note verbale on paper (U-3). */
    NOMINATION_ON_BEHALF,
    /** Read passport, bank and papers of experts (T-14). */
    EXPERT_DATA_READ,
    /** Convene panels, enter estimates, decide and keep selections (E-10). */
    SELECTION_KEEP,
    /** Read lists, how they came about, and what was decided. */
    SELECTION_READ,
    /** Mark what nominees know, and sign the list, on a panel (E-9). */
    SELECTION_MARK,
    /** Take in statements of the official books, match, explain and prepare reconciliations (U-21). */
    BOOKS_KEEP,
    /** Sign a reconciliation that another person prepared (U-21). */
    BOOKS_SIGN,
    /** Have the ledger verified. */
    LEDGER_VERIFY,
    /** Work out balances and end reservations whose time is over. */
    LEDGER_KEEP;

    /** Rights with which nothing can be changed. */
    static final Set<Right> READING = Set.of(
            RUN_READ,
            NOTE_READ,
            AUDIT_READ,
            AUDIT_VERIFY,
            METRICS_READ,
            PLEDGE_READ,
            FUND_READ,
            NOMINATION_READ,
            SELECTION_READ,
            LEDGER_VERIFY);
}
