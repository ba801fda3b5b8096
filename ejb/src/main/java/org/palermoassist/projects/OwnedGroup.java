package org.palermoassist.projects;

/**
 * Who owns a group of fields of a source.
 *
 * @param ours whether it is ours; else the partner's
 * @param onConflict what holds where both sides changed the same field; ASK while it is the partner's
 * @param open fields of it that both sides changed and nobody has decided
 */
public record OwnedGroup(FieldGroup group, boolean ours, ConflictRule onConflict, long open) {}
