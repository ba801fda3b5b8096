package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * A payment planned for one period.
 *
 * @param type 1 original, 2 revised
 * @param period when
 * @param value how much
 * @param provider who pays
 * @param receiver who is paid
 */
public record PlannedDisbursement(
        Optional<String> type,
        Period period,
        Optional<ReportedValue> value,
        Optional<MoneyParty> provider,
        Optional<MoneyParty> receiver) {}
