package org.palermoassist.messages;

import java.util.Optional;

/** Which of one's notices are wanted. */
public record NoticeFilter(boolean unreadOnly, Optional<NoticeGroup> group) {
    /** All of them. */
    public static NoticeFilter all() {
        return new NoticeFilter(false, Optional.empty());
    }
}
