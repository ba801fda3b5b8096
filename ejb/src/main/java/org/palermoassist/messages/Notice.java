package org.palermoassist.messages;

/**
 * Something that people are told. It holds no words of a record.
 *
 * @param recordRef what it is about: ref of a need or project
 * @param facts a code that tells more, such as {@code ACCEPTED}; may be empty
 */
public record Notice(NoticeKind kind, String recordRef, Addressees to, String facts) {
    /** A notice without further facts. */
    public static Notice of(NoticeKind kind, Object recordRef, Addressees to) {
        return new Notice(kind, recordRef.toString(), to, "");
    }

    /** The same with a code that tells more. */
    public Notice with(Object code) {
        return new Notice(kind, recordRef, to, code.toString());
    }
}
