package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * A code and the list it is taken from.
 *
 * @param code as received; empty text when the element has none
 * @param vocabulary code of the vocabulary; empty means the standard's default
 * @param vocabularyUri where a publisher's own vocabulary is described
 */
public record VocabularyCode(String code, Optional<String> vocabulary, Optional<String> vocabularyUri) {}
