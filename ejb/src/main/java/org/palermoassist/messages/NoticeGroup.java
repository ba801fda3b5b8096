package org.palermoassist.messages;

/** Notices of which a person says together how letters are wanted. */
public enum NoticeGroup {
    /** Steps of needs. */
    NEEDS,
    /** Projects that are to answer needs, and remarks on projects. */
    LINKS,
    /** Questions between a State and a provider. */
    QUESTIONS,
    /** Days that come near. */
    DEADLINES,
    /** Calls for nominations, and what is missing from nominations. */
    NOMINATIONS
}
