package org.palermoassist.subsistence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Time zones, and local times in them. */
public final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /**
     * A zone by its name.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#ZONE_IS_KNOWN}
     */
    public static ZoneId zone(String name) {
        SubsistenceRule.ZONE_IS_KNOWN.require(KNOWN.contains(name), name);
        return ZoneId.of(name);
    }

    /**
     * A local time in a zone; where it comes twice, when clocks are put back, the first one.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#TIME_EXISTS}
     */
    public static ZonedDateTime at(LocalDateTime local, ZoneId zone) {
        SubsistenceRule.TIME_EXISTS.require(
                !zone.getRules().getValidOffsets(local).isEmpty(), local, zone);
        return local.atZone(zone);
    }
}
