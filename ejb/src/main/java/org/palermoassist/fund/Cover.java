package org.palermoassist.fund;

import java.time.LocalDate;

/**
 * Somebody is away, and somebody else stands in for a hand (U-38).
 *
 * @param login of who is away
 * @param name of who is away
 * @param deputy login of who stands in
 * @param deputyName name of who stands in
 * @param from first day
 * @param until last day
 */
public record Cover(
        Hand hand, String login, String name, String deputy, String deputyName, LocalDate from, LocalDate until) {}
