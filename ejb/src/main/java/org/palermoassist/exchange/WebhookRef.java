package org.palermoassist.exchange;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a subscription to changes, such as {@code F-7K2Q9ZB}.
 *
 * @param value the letter F, a hyphen, seven characters
 */
public record WebhookRef(String value) implements Serializable {
    private static final char KIND = 'F';

    /** Checks the shape; a ref of another shape names no subscription. */
    public WebhookRef {
        Refs.checked(KIND, value);
    }

    static WebhookRef next() {
        return new WebhookRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
