package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * What the activity reached and what stands written about it.
 *
 * @param results with indicators
 * @param conditionsAttached whether conditions are attached, when said
 * @param conditions their texts
 * @param documents links to papers
 */
public record ActivityResults(
        List<Result> results,
        Optional<Boolean> conditionsAttached,
        List<Condition> conditions,
        List<DocumentLink> documents) {}
