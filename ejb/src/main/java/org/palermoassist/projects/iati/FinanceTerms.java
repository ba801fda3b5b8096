package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * How money is given: of an activity by default, or of one transaction.
 *
 * @param flowType code such as 10, ODA
 * @param financeType code such as 110, standard grant
 * @param aidTypes codes with vocabulary, such as C01
 * @param tiedStatus code such as 5, untied
 */
public record FinanceTerms(
        Optional<String> flowType,
        Optional<String> financeType,
        List<VocabularyCode> aidTypes,
        Optional<String> tiedStatus) {}
