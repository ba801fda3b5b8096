package org.palermoassist.web.reference;

import org.palermoassist.web.shared.Option;

/**
 * Something to choose in a filter.
 *
 * @param code value in the address
 * @param name what the reader sees
 */
public record Choice(String code, String name) implements Option {
    @Override
    public String shown() {
        return name;
    }
}
