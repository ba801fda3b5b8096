package org.palermoassist.sync;

import java.util.Optional;

/**
 * What the worklist is narrowed to; an empty part narrows nothing.
 *
 * @param text words of the title, or an identifier
 * @param rule name of a rule
 */
public record WorkFilter(Optional<String> text, Optional<String> rule) {}
