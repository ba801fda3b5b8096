package org.palermoassist.projects;

import java.util.List;
import java.util.Set;

/**
 * A partner's project as its fields open for deciding.
 *
 * @param version comes back with the command
 * @param form what stands here now
 * @param partner what the partner says now
 * @param owned groups that are ours
 * @param differences from what the partner says now to what stands here
 */
public record OwnFieldsEdit(
        ProjectRef ref,
        int version,
        OwnFieldsForm form,
        OwnFieldsForm partner,
        Set<FieldGroup> owned,
        List<FieldChange> differences) {
    /** Whether a group is ours. */
    public boolean owns(String group) {
        return owned.contains(FieldGroup.valueOf(group));
    }
}
