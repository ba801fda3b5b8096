package org.palermoassist.reference;

import java.time.LocalDate;

/**
 * What a State says of itself and an instrument.
 *
 * @param state alpha-2 code
 * @param instrument code
 * @param act ratification, acceptance, approval, accession or succession
 * @param onDate day of the deposit
 */
public record Accession(String state, String instrument, PartyStatus.Act act, LocalDate onDate) {}
