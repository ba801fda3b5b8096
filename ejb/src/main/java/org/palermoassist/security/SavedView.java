package org.palermoassist.security;

/**
 * A list as a person wants it again.
 *
 * @param page path of the list, such as {@code /needs/list}
 * @param name its owner's words, 1 to 80 characters
 * @param query filters, sort and columns as they stand in the address, beginning with {@code ?}; empty for the plain list
 */
public record SavedView(String page, String name, String query) {
    /** Where the view opens. */
    public String address() {
        return page + query;
    }
}
