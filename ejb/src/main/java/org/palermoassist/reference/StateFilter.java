package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which States a list shows. There is no filter or order by a measure (K-8).
 *
 * @param words part of a name in any language, of a former name or a code; empty for no search
 * @param group regional group of the United Nations
 * @param region code of a region; States of the regions within it are shown, too
 * @param list list on which the State stands that day
 * @param day for the list
 */
public record StateFilter(
        String words, Optional<UnGroup> group, Optional<String> region, Optional<StateList> list, LocalDate day) {}
