package org.palermoassist.projects;

/** How a link between a need and a project stands. Source: rule N-8. */
public enum LinkStatus {
    /** Somebody says that the project answers the need; the State has not answered. */
    PROPOSED,
    /** The State says that the project answers its need. No agreement, no funds committed. */
    ACCEPTED,
    /** The State says: not at present. */
    DECLINED,
    /** Taken back by who proposed it, or ended by either side after acceptance. */
    ENDED;

    /** Whether the link may become {@code next}. */
    public boolean allows(LinkStatus next) {
        return switch (this) {
            case PROPOSED -> next == ACCEPTED || next == DECLINED || next == ENDED;
            case ACCEPTED -> next == ENDED;
            case DECLINED, ENDED -> false;
        };
    }

    /** Whether something may still happen to the link. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
