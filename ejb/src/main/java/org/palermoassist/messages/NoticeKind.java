package org.palermoassist.messages;

import static org.palermoassist.messages.NoticeGroup.*;

import java.util.EnumSet;
import java.util.Set;
import org.palermoassist.security.Role;

/** What people are told (U-9). */
public enum NoticeKind {
    /** The Secretariat sent a need back. */
    NEED_RETURNED(NEEDS, Role.CONTRIBUTOR),
    /** The Secretariat found the form of a need complete. */
    NEED_VALIDATED(NEEDS, Role.CONTRIBUTOR),
    /** The Secretariat asks for wider sight of a need. */
    SIGHT_ASKED(NEEDS),
    /** The State answered whether more may see its need. */
    SIGHT_ANSWERED(NEEDS),
    /** A draft was handed over to somebody. */
    DRAFT_HANDED_OVER(NEEDS, Role.CONTRIBUTOR),
    /** A project was proposed as an answer to a need. */
    LINK_PROPOSED(LINKS),
    /** The State answered such a proposal. */
    LINK_ANSWERED(LINKS),
    /** A State put a remark on a project. */
    REMARK(LINKS),
    /** A question was asked. */
    QUESTION_ASKED(QUESTIONS),
    /** A question was answered. */
    QUESTION_ANSWERED(QUESTIONS),
    /** A need has to be confirmed soon, or it shows as stale (N-3). */
    DEADLINE_NEAR(DEADLINES),
    /** An instalment of a pledge is due soon, today, or since 30 days (D-7); told to the donor's people and the fund manager alone. */
    PLEDGE_DUE(DEADLINES, EnumSet.of(Role.DONOR_OFFICER, Role.FUND_MANAGER)),
    /** A need opened that matches a donor's interests. */
    NEED_MATCHES(NEEDS, EnumSet.of(Role.DONOR_OFFICER)),
    /** A call for nominations was opened; told to States parties. */
    CALL_OPENED(NOMINATIONS, EnumSet.of(Role.FOCAL_POINT, Role.MISSION)),
    /** A nomination lacks something, and a day of the call is near; told to the State that nominates. */
    NOMINATION_INCOMPLETE(NOMINATIONS, EnumSet.of(Role.FOCAL_POINT, Role.MISSION)),
    /** A selection said what becomes of a nomination, or something became of it since; told to the State that nominates (E-10). */
    NOMINATION_DECIDED(NOMINATIONS, EnumSet.of(Role.FOCAL_POINT, Role.MISSION)),
    /** The claim of a journey is not in (T-9); told to the fund manager and the State that nominated. */
    CLAIM_DUE(DEADLINES, EnumSet.of(Role.FOCAL_POINT, Role.MISSION, Role.FUND_MANAGER)),
    /** Projects of an organization came with something that keeps them out of totals (U-37); told to the organization alone. */
    WORKLIST(DEADLINES, EnumSet.of(Role.PROVIDER_OFFICER));

    private final NoticeGroup group;
    private final Set<Role> readers;

    NoticeKind(NoticeGroup group, Role... further) {
        this(group, EnumSet.of(Role.FOCAL_POINT, Role.MISSION, Role.PROVIDER_OFFICER, Role.COORDINATOR));
        readers.addAll(Set.of(further));
    }

    NoticeKind(NoticeGroup group, EnumSet<Role> readers) {
        this.group = group;
        this.readers = readers;
    }

    /** To which group it belongs. */
    public NoticeGroup group() {
        return group;
    }

    /** Roles that are told, when a State, an organization or the Secretariat is. */
    Set<Role> readers() {
        return readers;
    }
}
