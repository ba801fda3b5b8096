package org.palermoassist.donors;

import org.palermoassist.shared.Rule;

/** Rules of donors, pledges and receipts. */
public enum DonorsRule implements Rule {
    /** An earmark names regions, bodies and provisions by their codes; never a State, never a person. Source: F-1. */
    EARMARK_NAMES_CODES,
    /** The period of an earmark ends after it begins. Source: F-1. */
    EARMARK_PERIOD
}
