package org.palermoassist.books;

import java.time.Instant;
import org.palermoassist.shared.Money;

/**
 * A list of the commitments that are open in the official books.
 *
 * @param fileName as it was sent
 * @param rows how many
 * @param amount all of them, in dollars
 * @param importedAt UTC
 * @param login by whom
 */
public record CommitmentList(String fileName, long rows, Money amount, Instant importedAt, String login) {}
