package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;

/**
 * What a donor promised and paid in a period, and what became of it. Receipts and use stand at the entries' own rates,
 * the balance at one named rate (U-36).
 *
 * @param donor whose
 * @param asked for which period and currency
 * @param pledges that were open at some time of the period
 * @param payments of the period, in the order of their days
 * @param sums of the payments to the fund in the period, in United States dollars
 * @param use what became of the money in the fund; empty while no ledger tells
 * @param rate the one rate of the balance, that of the last day; of USD itself when that is asked for
 * @param trips what the money made possible in the period; no names
 */
public record DonorStatement(
        DonorRow donor,
        Asked asked,
        List<Promise> pledges,
        List<Payment> payments,
        Sums sums,
        Optional<List<UseOfMoney.PoolUse>> use,
        DatedRate rate,
        List<MadePossible.Trip> trips) {
    /**
     * What a statement is asked for.
     *
     * @param from first day
     * @param until last day
     * @param currency ISO 4217, beside United States dollars
     */
    public record Asked(LocalDate from, LocalDate until, String currency) {
        /** Checks the period. */
        public Asked {
            DonorsRule.STATEMENT_PERIOD.require(!until.isBefore(from));
        }
    }

    /**
     * A pledge in the period, in its currency.
     *
     * @param openBefore at the end of the day before the period
     * @param pledged in the period
     * @param paid in the period, what was given back taken off
     * @param closed cancelled or lapsed in the period
     * @param openAfter at the end of the last day
     */
    public record Promise(PledgeRow row, Money openBefore, Money pledged, Money paid, Money closed, Money openAfter) {}

    /**
     * A movement of a payment in the period.
     *
     * @param receipt the payment
     * @param purpose FUND or ASSISTANCE
     * @param receivedOn value date of the bank
     * @param move what became of it
     * @param chosen its value in the currency asked for: the amount itself, or through dollars at the rate of its day; empty without a
     *     rate
     */
    public record Payment(
            ReceiptRef receipt,
            PledgePurpose purpose,
            LocalDate receivedOn,
            ReceiptMoveRow move,
            Optional<Money> chosen) {}

    /**
     * Payments to the fund in the period, in United States dollars at the rates of receipt.
     *
     * @param contributed laid on instalments, identified, or released by the donor
     * @param returned given back to the donor
     * @param held at the end of the period, until the donor agrees; no contribution yet
     */
    public record Sums(Money contributed, Money returned, Money held) {}

    /** What is left of the donor's money at the end of the period, in United States dollars; empty while no ledger tells. */
    public Optional<Money> balance() {
        return use.map(pools ->
                pools.stream().map(UseOfMoney.PoolUse::closing).reduce(Money.zero(DatedRate.USD), Money::plus));
    }

    /** The same in the currency asked for, at the one named rate. */
    public Optional<Money> balanceChosen() {
        return balance().map(rate::fromUsd);
    }
}
