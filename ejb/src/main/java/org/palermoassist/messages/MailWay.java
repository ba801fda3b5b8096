package org.palermoassist.messages;

/** When a person gets letters about notices. */
public enum MailWay {
    /** A letter for each. */
    AT_ONCE,
    /** One letter a day about all of them. */
    DAILY,
    /** No letter; they stand in the portal. */
    NEVER
}
