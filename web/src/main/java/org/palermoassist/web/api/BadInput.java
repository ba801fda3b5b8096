package org.palermoassist.web.api;

/** A parameter or field of a request that cannot be read; answered with 400 and the field's name. */
public class BadInput extends RuntimeException {
    private final String field;

    /**
     * Refuses a field.
     *
     * @param field name of the parameter or field
     * @param given what stood there
     */
    public BadInput(String field, String given) {
        super(field + ": " + given);
        this.field = field;
    }

    /** Name of the parameter or field. */
    public String field() {
        return field;
    }
}
