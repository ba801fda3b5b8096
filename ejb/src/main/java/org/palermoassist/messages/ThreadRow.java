package org.palermoassist.messages;

import java.io.Serializable;
import java.util.List;

/**
 * Questions and answers between a State and one provider about one record.
 *
 * @param state name of the State in the reader's language
 * @param provider name of the organization
 * @param mayWrite whether the reader may write here
 * @param posts oldest first
 */
public record ThreadRow(ThreadRef ref, String state, String provider, boolean mayWrite, List<ThreadPost> posts)
        implements Serializable {}
