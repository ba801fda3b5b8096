package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * One text in one language.
 *
 * @param language lower-case code of the text, else of the activity; empty when neither says one
 * @param text as received, without outer blanks
 */
public record Narrative(Optional<String> language, String text) {}
