package org.palermoassist.exchange;

/** Why an event was not delivered. The name is stable: it stands in pages and in the log. */
public enum WebhookFault {
    /** The address leads into the portal's own network, or is no address that may be asked. Source: ASVS 1.3.6. */
    ADDRESS_REFUSED,
    /** No server of that name. */
    HOST_UNKNOWN,
    /** The server cannot be reached. */
    NOT_REACHED,
    /** No answer came in time. */
    TOO_SLOW,
    /** The connection ended before an answer was there. */
    CUT_OFF,
    /** The server cannot prove who it is. */
    CERTIFICATE,
    /** The server sends to another address; events follow nobody. */
    REDIRECTED,
    /** The server wants no more events: 410. */
    GONE,
    /** The server asks to come later: 408, 425, 429, 503. */
    BUSY,
    /** The server refuses the event. */
    REFUSED,
    /** The server has a fault of its own. */
    SERVER_FAULT,
    /** The secret was sealed with another secret than this portal's: it has to be changed. */
    SECRET_LOST,
    /** The portal could not do it. */
    PORTAL_FAULT
}
