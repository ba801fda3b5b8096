package org.palermoassist.donors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.reference.DatedRate;

/**
 * A pledge with all that is kept of it.
 *
 * @param row what a list shows
 * @param version for writing it back
 * @param form what it says
 * @param rate of its recording, as it was used
 * @param agreement number of letter or agreement; may be empty
 * @param agreedOn its day
 * @param recordedAt UTC
 * @param publicAt UTC, when the donor announced it to everybody
 * @param instalments in the order of their days
 * @param moves what came, in order
 * @param exchange gain or loss
 * @param history the latest first
 * @param acts what the reader can do now
 */
public record PledgeDetails(
        PledgeRow row,
        int version,
        PledgeForm form,
        DatedRate rate,
        String agreement,
        Optional<LocalDate> agreedOn,
        Instant recordedAt,
        Optional<Instant> publicAt,
        List<InstalmentRow> instalments,
        List<PledgeMove> moves,
        ExchangeResult exchange,
        List<DonorsEventRow> history,
        Set<DonorsAct> acts) {}
