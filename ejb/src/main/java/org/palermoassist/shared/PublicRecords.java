package org.palermoassist.shared;

import java.util.List;

/** Records of one kind as everybody sees them. Each capability whose changes are told provides a bean of this. */
public interface PublicRecords {
    /** Their kind. */
    RecordKind kind();

    /** Those of these keys that are there, public or not; one that is missing was deleted. */
    List<PublicFace> faces(List<Long> ids);
}
