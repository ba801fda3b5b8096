package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An invented State.
 *
 * @param code QM to QZ, which ISO 3166-1 leaves to users
 * @param alpha3 three letters, beginning with the code
 * @param region code of an invented region
 * @param lists lists it stands on
 * @param names in the official languages
 * @param acts what it signed or joined, with dates
 * @param since first day of its time on the lists
 */
public record SampleState(
        String code,
        String alpha3,
        String region,
        Set<StateList> lists,
        Names names,
        List<Accession> acts,
        LocalDate since) {}
