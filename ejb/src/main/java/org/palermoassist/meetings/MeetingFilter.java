package org.palermoassist.meetings;

import java.util.Optional;

/**
 * Which meetings are wanted.
 *
 * @param words in title or venue; empty for all
 * @param body code; empty for all
 * @param past whether those that are over are meant too
 */
public record MeetingFilter(String words, Optional<String> body, boolean past) {
    /** All meetings. */
    public static MeetingFilter all() {
        return new MeetingFilter("", Optional.empty(), true);
    }
}
