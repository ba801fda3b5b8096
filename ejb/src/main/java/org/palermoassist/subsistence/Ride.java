package org.palermoassist.subsistence;

/** A ride to or from an airport or station (T-6). */
public enum Ride {
    /** At the traveller's own expense. */
    OWN,
    /** In a vehicle that was provided. */
    VEHICLE,
    /** None: the traveller did not leave, or paid nothing. */
    NONE
}
