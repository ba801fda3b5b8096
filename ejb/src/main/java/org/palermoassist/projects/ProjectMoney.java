package org.palermoassist.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.UsdValue;

/**
 * The money of one project: what was planned, firmly promised and spent, year by year, each figure with the rows it counts.
 *
 * @param years one row for each year in which anything stands, oldest first; whole USD figures are not rounded
 * @param budget sum of the budgets that count (P-4)
 * @param commitments sum of transactions of type 2 (P-5)
 * @param spend sum of types 3 and 4 (P-5)
 * @param pledges sum of types 12 and 13; they enter no other figure (P-5)
 * @param lines every budget and transaction, counted or not, oldest first
 */
public record ProjectMoney(
        List<Year> years, Total budget, Total commitments, Total spend, Total pledges, List<Line> lines) {

    /** What a line is. */
    public enum Kind {
        /** A budget for a period. */
        BUDGET,
        /** Transaction type 2. */
        COMMITMENT,
        /** Transaction types 3 and 4. */
        SPEND,
        /** Transaction types 12 and 13. */
        PLEDGE,
        /** Any other transaction. */
        OTHER
    }

    /** Why a line does or does not enter its total. */
    public enum Standing {
        /** It is counted. */
        COUNTED,
        /** An original budget, replaced by a revised one for the same time (P-4). */
        REPLACED,
        /** No rate of exchange, no currency or no readable amount: shown, counted as "not converted" (U-19). */
        NOT_CONVERTED,
        /** Of a kind that no total has. */
        NO_TOTAL
    }

    /**
     * A sum in USD.
     *
     * @param usd sum of the amounts that could be converted
     * @param counted how many amounts those are
     * @param notConverted how many could not be
     */
    public record Total(BigDecimal usd, int counted, int notConverted) {
        /** Whether any amount stands behind the figure: no data is never zero. */
        public boolean present() {
            return counted + notConverted > 0;
        }
    }

    /**
     * One year of a project, in USD.
     *
     * @param year of the transaction's date, or in which the budget's period begins
     */
    public record Year(int year, BigDecimal budget, BigDecimal commitments, BigDecimal spend) {}

    /**
     * One budget or transaction.
     *
     * @param kind what it is
     * @param code transaction type, or budget type
     * @param on date of the transaction, or first day of the budget; empty text when there is none
     * @param until last day of a budget; empty text otherwise
     * @param amount as received
     * @param currency ISO 4217 code, empty when none is said
     * @param usd converted, with rate, day and source of the rate
     * @param standing whether it is counted
     * @param words what the partner says about it, in the reader's language when there
     */
    public record Line(
            Kind kind,
            String code,
            String on,
            String until,
            String amount,
            String currency,
            Optional<UsdValue> usd,
            Standing standing,
            String words) {}

    /** Spending above the commitments is shown, not refused (P-5). */
    public boolean spendAboveCommitments() {
        return commitments.present() && spend.usd().compareTo(commitments.usd()) > 0;
    }

    /** A total below zero is shown as worth a look (P-5). */
    public boolean negativeTotal() {
        return budget.usd().signum() < 0
                || commitments.usd().signum() < 0
                || spend.usd().signum() < 0;
    }
}
