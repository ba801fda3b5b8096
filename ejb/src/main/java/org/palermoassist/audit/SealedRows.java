package org.palermoassist.audit;

import org.palermoassist.security.Right;

/**
 * Rows that only grow and are sealed by a chain of their own: the trail, and whatever else hands one of these to the sealer as a bean.
 *
 * @param name of the folder in the data directory in which heads are published
 * @param chain table with position, entry_id, content, link and sealed_at
 * @param rows tables that a row is read from; {@code e.id} is its number
 * @param columns what is sealed, {@code e.id} first, never NULL; a new one goes to the end, and is empty in rows that are there
 * @param always how many columns count even when they are empty
 * @param recordedAt column that tells when a row was written
 * @param right that whoever has them verified needs
 */
public record SealedRows(
        String name, String chain, String rows, String columns, int always, String recordedAt, Right right) {
    /** The audit trail. */
    static final SealedRows TRAIL = new SealedRows(
            "audit",
            "audit_chain",
            "audit_entry e",
            "e.id, CAST(e.recorded_at AS CHAR), e.login, e.role, e.state_code, e.organization_ref,"
                    + " e.action, e.record_ref, e.facts, e.outcome, e.origin,"
                    + " e.workspace, e.on_behalf_of, e.old_value, e.new_value, e.reason",
            11,
            "e.recorded_at",
            Right.AUDIT_VERIFY);

    /** How many columns are sealed; a comma within a function counts none. */
    int width() {
        int depth = 0;
        int commas = 0;
        for (char c : columns.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            commas += depth == 0 && c == ',' ? 1 : 0;
        }
        return commas + 1;
    }

    /** Condition for rows that the chain does not hold. */
    String unsealed() {
        return "NOT EXISTS (SELECT 1 FROM " + chain + " c WHERE c.entry_id = e.id)";
    }
}
