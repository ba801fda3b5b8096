package org.palermoassist.directory;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of an organization, {@code O-} and seven characters.
 *
 * @param value the whole ref
 */
public record OrganizationRef(String value) implements Serializable {
    /** Checks the shape. */
    public OrganizationRef {
        Refs.checked('O', value);
    }

    static OrganizationRef next() {
        return new OrganizationRef(Refs.next('O'));
    }

    @Override
    public String toString() {
        return value;
    }
}
