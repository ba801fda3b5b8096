package org.palermoassist.shared;

import java.util.Optional;

/**
 * What everybody sees of a record, in short.
 *
 * @param id key of the record
 * @param ref its ref
 * @param owner ref of the organization that reports it
 * @param shown whether it is public; of one that is not, nothing but its ref counts
 * @param hash of all that is public of it: the same hash, nothing to tell; 64 digits
 * @param reason why it is public no more, where that is public itself
 * @param fault why it stands in no file for partners, though it is public
 */
public record PublicFace(
        long id,
        String ref,
        Optional<String> owner,
        boolean shown,
        String hash,
        Optional<String> reason,
        Optional<String> fault) {
    private static final String NONE = "";

    /** A public record. */
    public static PublicFace shown(long id, String ref, Optional<String> owner, String hash) {
        return new PublicFace(id, ref, owner, true, hash, Optional.empty(), Optional.empty());
    }

    /** A record that is not public. */
    public static PublicFace hidden(long id, String ref, Optional<String> reason) {
        return new PublicFace(id, ref, Optional.empty(), false, NONE, reason, Optional.empty());
    }

    /** The same, in no file for this reason. */
    public PublicFace with(Optional<String> why) {
        return new PublicFace(id, ref, owner, shown, hash, reason, why);
    }
}
