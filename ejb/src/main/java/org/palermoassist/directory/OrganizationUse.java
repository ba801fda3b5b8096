package org.palermoassist.directory;

/** Records that name an organization. Each capability that has some provides a bean of this: they follow when it is merged. */
public interface OrganizationUse {
    /** What they are, as a key of words. */
    String name();

    /** How many name this organization. */
    long count(OrganizationRef organization);

    /** From now on they name the survivor. */
    void follow(OrganizationRef merged, OrganizationRef survivor);
}
