package org.palermoassist.projects;

/** Why a project is not taken back with the run that changed it. */
public enum UndoRefusal {
    /** A later run has said something about it. */
    LATER_RUN,
    /** Somebody decided on one of its tags since. */
    TAG,
    /** Somebody decided on it since: who may see it, or whether it is about the Convention. */
    DECIDED,
    /** A State has put a remark on it since. */
    REMARK,
    /** Somebody has edited it here. */
    EDITED,
    /** It was linked to a need since, or a link was answered. */
    LINK,
    /** Another source tells of it, too. */
    TOLD_TOO
}
