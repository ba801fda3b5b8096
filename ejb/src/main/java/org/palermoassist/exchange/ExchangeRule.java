package org.palermoassist.exchange;

import org.palermoassist.shared.Rule;

/** Rules about telling partners of changes. */
public enum ExchangeRule implements Rule {
    /** A subscription has a name of at most 120 characters. */
    WEBHOOK_HAS_NAME,
    /** Its address is https: with a server's name, without user name, password or fragment; at most 1000 characters. */
    WEBHOOK_ADDRESS_IS_HTTPS,
    /** An organization has at most ten subscriptions. */
    WEBHOOKS_ARE_FEW,
    /** What is told again is what was told or left out before: a number from 0 to the one reached. */
    REPLAY_GOES_BACK,
    /** Only what the feed still holds can be told again. */
    REPLAY_IS_IN_FEED,
    /** Nothing is sent with a secret that the portal cannot open any more: it is changed first. */
    WEBHOOK_HAS_SECRET
}
