package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * The money of the activity.
 *
 * @param budgets by period
 * @param plannedDisbursements payments planned
 * @param transactions money promised, moved or spent
 * @param terms how it is given where a transaction says nothing
 * @param collaborationType code such as 1, bilateral
 * @param budgetItems lines of the recipient's own budget
 * @param capitalSpend percentage that is investment
 */
public record ActivityFinance(
        List<Budget> budgets,
        List<PlannedDisbursement> plannedDisbursements,
        List<Transaction> transactions,
        FinanceTerms terms,
        Optional<String> collaborationType,
        List<BudgetItem> budgetItems,
        Optional<ReportedNumber> capitalSpend) {}
