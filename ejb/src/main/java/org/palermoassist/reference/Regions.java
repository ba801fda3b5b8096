package org.palermoassist.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Regions of M49 and of the OECD-DAC list. */
public final class Regions {
    private static final String DAC = "DAC-";

    private final Map<String, Region> regions;
    private final Map<String, List<String>> dacToM49;

    Regions(ReferenceReader read) {
        regions = read.regions().stream()
                .collect(Collectors.toMap(Region::code, region -> region, (a, b) -> a, LinkedHashMap::new));
        dacToM49 = read.regionMap();
    }

    /** All regions of a list. */
    public List<Region> all(Region.Kind kind) {
        return regions.values().stream().filter(region -> region.kind() == kind).toList();
    }

    /** A region, when there is one of this code. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The name of a region; the code when there is none. */
    public String name(String code, String language) {
        return find(code).map(region -> region.names().in(language)).orElse(code);
    }

    /** The regions that lie directly in this one. */
    public List<Region> within(String code) {
        return regions.values().stream()
                .filter(region -> region.parent().filter(code::equals).isPresent())
                .toList();
    }

    /** The region itself and all wider ones, narrowest first. */
    public List<Region> upwards(String code) {
        List<Region> path = new ArrayList<>();
        Optional<Region> at = find(code);
        while (at.isPresent()) {
            path.add(at.get());
            at = at.get().parent().flatMap(this::find);
        }
        return path;
    }

    /** Where a region of the OECD-DAC list, such as {@code 298}, lies in M49: mapped, not equated. */
    public List<String> m49OfDac(String code) {
        return dacToM49.getOrDefault(DAC + code, List.of());
    }

    /** A region of the OECD-DAC list by the code that partners send. */
    public Optional<Region> dac(String code) {
        return find(DAC + code);
    }
}
