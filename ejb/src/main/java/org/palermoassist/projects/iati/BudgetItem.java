package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * A line of the recipient's own budget.
 *
 * @param vocabulary code of the budget identifier vocabulary
 * @param code of the line
 * @param percentage share of the activity
 */
public record BudgetItem(Optional<String> vocabulary, String code, Optional<ReportedNumber> percentage) {}
