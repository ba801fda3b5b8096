package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * Money promised, moved or spent.
 *
 * @param ref the publisher's own reference
 * @param type code of the transaction type (1 to 13)
 * @param date day of the transaction
 * @param value amount; below zero is a correction
 * @param descriptions words about it
 * @param provider who gives
 * @param receiver who gets
 * @param terms what it is for and how it is given
 */
public record Transaction(
        Optional<String> ref,
        Optional<String> type,
        Optional<ReportedDate> date,
        Optional<ReportedValue> value,
        List<Narrative> descriptions,
        Optional<MoneyParty> provider,
        Optional<MoneyParty> receiver,
        Terms terms) {

    /**
     * What a transaction is for and how it is given.
     *
     * @param sectors sectors of this transaction alone
     * @param countries country of this transaction alone, at most one by the standard
     * @param regions region of this transaction alone, at most one by the standard
     * @param disbursementChannel code of the channel
     * @param finance flow, finance, aid and tied codes of this transaction alone
     * @param humanitarian whether it is humanitarian, when said
     */
    public record Terms(
            List<Sector> sectors,
            List<RecipientCountry> countries,
            List<RecipientRegion> regions,
            Optional<String> disbursementChannel,
            FinanceTerms finance,
            Optional<Boolean> humanitarian) {}
}
