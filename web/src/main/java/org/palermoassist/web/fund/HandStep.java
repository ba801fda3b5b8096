package org.palermoassist.web.fund;

import org.palermoassist.fund.Hand;

/**
 * A hand that a cost goes through, and who had it last.
 *
 * @param login empty while nobody had it
 * @param next whether it comes next
 */
public record HandStep(Hand hand, String login, boolean next) {}
