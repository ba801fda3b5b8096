package org.palermoassist.messages;

import java.io.Serializable;

/** How a person wants letters about a group of notices. */
public record MailChoice(NoticeGroup group, MailWay way) implements Serializable {}
