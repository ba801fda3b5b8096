package org.palermoassist.projects;

import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.ReceivedActivity;

/** Whether two activities say the same, however they are written down; decisions made here are no part of what they say. */
public final class ContentHashes {
    private static final OwnTags OWN = new OwnTags(ImportLists.VOCABULARY);

    private ContentHashes() {}

    /** SHA-256 in hexadecimal digits, as it is kept beside the project. */
    public static String of(ReceivedActivity activity) {
        return activity.contentHash(OWN);
    }
}
