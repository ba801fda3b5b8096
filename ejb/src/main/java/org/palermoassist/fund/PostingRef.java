package org.palermoassist.fund;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Ref of a posting, {@code E-} and seven characters: its number in the journal in Crockford's base 32, so that the journal can be
 * read in the order of its refs and a million of them are a million different ones.
 *
 * @param value the whole ref
 */
public record PostingRef(String value) implements Serializable, Comparable<PostingRef> {
    private static final char KIND = 'E';
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;

    /** Checks the shape. */
    public PostingRef {
        Refs.checked(KIND, value);
    }

    static PostingRef of(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < LENGTH; i++) {
            text.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        if (rest != 0) {
            throw new NotFound(number);
        }
        return new PostingRef(KIND + "-" + text);
    }

    long number() {
        return value.chars()
                .skip(2)
                .mapToLong(DIGITS::indexOf)
                .reduce(0, (sum, digit) -> sum * DIGITS.length() + digit);
    }

    @Override
    public int compareTo(PostingRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
