package org.palermoassist.security;

import static org.palermoassist.security.Right.*;

import java.util.EnumSet;
import java.util.Set;

/** Who somebody is in the portal; each workspace of an account has one role. Source: issue "The portal stands", 3; DOMAIN section 4. */
public enum Role {
    /** The one official of a State who enters and clears its submissions. */
    FOCAL_POINT(
            ACCOUNT_OF_STATE,
            NEED_DRAFT,
            NEED_SUBMIT,
            LINK_PROPOSE,
            LINK_ANSWER,
            TAG_CONFIRM,
            PROJECT_REMARK,
            NOTE_DRAFT,
            NOMINATION_PREPARE,
            NOMINATION_SEND,
            THREAD_WRITE,
            OWN_WHOLE),
    /** A ministry or agency of a State: prepares drafts, submits nothing. */
    CONTRIBUTOR(NEED_DRAFT),
    /** The permanent mission of a State: reads all of its records, prepares drafts and notes verbales, submits nothing (U-10). */
    MISSION(NEED_DRAFT, NOTE_DRAFT, NOMINATION_PREPARE, OWN_WHOLE),
    /** Officer of an organization that delivers assistance. */
    PROVIDER_OFFICER(
            PROJECT_EDIT, FIELDS_DECIDE, LINK_PROPOSE, TAG_PROPOSE, THREAD_WRITE, OFFER_KEEP, OWN_WHOLE, WEBHOOK_KEEP),
    /** Officer of a donor. */
    DONOR_OFFICER(PLEDGE_KEEP, PLEDGE_READ, OFFER_KEEP, OWN_WHOLE, WEBHOOK_KEEP),
    /** The Secretariat's officer: validates the form of needs, asks, prepares round tables. */
    COORDINATOR(
            NEED_VALIDATE,
            NEED_ASK_SIGHT,
            LINK_PROPOSE,
            TAG_PROPOSE,
            TAG_CONFIRM,
            RUN_READ,
            NOTE_REGISTER,
            MEETING_KEEP,
            NOMINATION_READ,
            NOMINATION_ON_BEHALF),
    /** Secretariat: the voluntary fund. */
    FUND_MANAGER(
            SUBSISTENCE_KEEP,
            PLEDGE_KEEP,
            PLEDGE_READ,
            RECEIPT_RECORD,
            FUND_READ,
            FUND_KEEP,
            FUND_REQUEST,
            BOOKS_SIGN,
            LEDGER_VERIFY,
            MEETING_KEEP,
            CALL_KEEP,
            SELECTION_KEEP,
            SELECTION_READ,
            NOMINATION_READ,
            NOMINATION_ON_BEHALF,
            EXPERT_DATA_READ),
    /** Secretariat: certifies, approves and pays from the fund; three people on one cost, whoever asked not among them (F-10). */
    FINANCE_OFFICER(
            FUND_READ, FUND_CERTIFY, FUND_APPROVE, FUND_PAY, BOOKS_KEEP, BOOKS_SIGN, NOMINATION_READ, EXPERT_DATA_READ),
    /** Marks what nominees know, blind, and signs the list of those who are selected (E-9). */
    PANEL_MEMBER(SELECTION_MARK, SELECTION_READ),
    /** Runs the portal; sees no restricted record for that alone. */
    ADMINISTRATOR(
            ORGANIZATION_KEEP,
            ACCOUNT_ADMINISTER,
            IMPORT_RUN,
            FIELDS_DECIDE,
            RUN_UNDO,
            RUN_READ,
            RATE_LOAD,
            SUBSISTENCE_KEEP,
            METRICS_READ,
            LETTER_ADMINISTER,
            WEBHOOK_KEEP),
    /** Reads everything that was submitted, changes nothing. */
    AUDITOR(
            AUDIT_READ,
            AUDIT_VERIFY,
            RUN_READ,
            NOTE_READ,
            PLEDGE_READ,
            FUND_READ,
            LEDGER_VERIFY,
            NOMINATION_READ,
            SELECTION_READ,
            EXPERT_DATA_READ),
    /** Without sign-in. */
    PUBLIC,
    /** A route or the command line; has only the rights it was given. */
    MACHINE;

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = EnumSet.noneOf(Right.class);
        this.rights.addAll(Set.of(rights));
        if (hasAccount()) {
            this.rights.add(ACCOUNT_OWN);
        }
    }

    /** Whether people with this role have an account: all but the public and machines. */
    public boolean hasAccount() {
        return !name().equals("PUBLIC") && !name().equals("MACHINE");
    }

    /** Whether people with this role work for a State. */
    public boolean isOfState() {
        return this == FOCAL_POINT || this == CONTRIBUTOR || this == MISSION;
    }

    /** Whether people with this role work for an organization. */
    public boolean isOfOrganization() {
        return this == PROVIDER_OFFICER || this == DONOR_OFFICER;
    }

    /** What the role may do. */
    Set<Right> rights() {
        return rights;
    }
}
