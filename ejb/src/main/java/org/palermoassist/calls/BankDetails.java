package org.palermoassist.calls;

import java.util.Map;
import java.util.Optional;

/**
 * How money reaches an expert (U-22), opened for those who pay. It never shows itself in a log.
 *
 * @param way how
 * @param parts what was said, by field
 */
public record BankDetails(BankWay way, Map<ExpertField, String> parts) {
    /** Keeps a copy. */
    public BankDetails {
        parts = Map.copyOf(parts);
    }

    /** What was said in a field. */
    public Optional<String> part(ExpertField field) {
        return Optional.ofNullable(parts.get(field));
    }

    @Override
    public String toString() {
        return "***";
    }
}
