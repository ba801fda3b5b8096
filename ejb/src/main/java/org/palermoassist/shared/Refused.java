package org.palermoassist.shared;

import java.util.List;

/**
 * News of a use case that was refused, fired after its transaction was rolled back.
 *
 * @param useCase class and method, such as {@code NeedsService.submit}
 * @param arguments what it was called with; the actor is the last
 * @param reason the refusal
 */
public record Refused(String useCase, List<Object> arguments, RuntimeException reason) {}
