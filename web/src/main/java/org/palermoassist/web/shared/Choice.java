package org.palermoassist.web.shared;

/**
 * Something to choose in a filter or a form.
 *
 * @param code what stands in the address or is sent
 * @param name what the reader sees
 */
public record Choice(String code, String name) implements Option {
    @Override
    public String shown() {
        return name;
    }
}
