package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Locations as they were written up to version 1.03, in the words that came with 1.04 and alone are left in 2.01. */
final class UpgradedPlace {

    private static final Set<String> OLD = Set.of("coordinates", "gazetteer-entry", "location-type");
    private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final String EXACT = "1";
    private static final String APPROXIMATE = "2";

    private UpgradedPlace() {}

    static boolean isOld(XmlNode child, XmlNode parent) {
        return parent.is("location")
                && (OLD.contains(child.local())
                        || child.is("administrative")
                                && child.attribute("vocabulary").isEmpty());
    }

    /** What stands in newer words decides, wherever it stands. */
    static List<XmlNode> oldLast(XmlNode location) {
        List<XmlNode> children = new ArrayList<>(location.children());
        children.sort(Comparator.comparing(child -> isOld(child, location)));
        return children;
    }

    static void add(XmlNode child, XmlNode location) {
        switch (child.local()) {
            case "coordinates" -> coordinates(child, location);
            case "gazetteer-entry" -> gazetteer(child, location);
            case "location-type" -> type(child, location);
            default -> administrative(child, location);
        }
    }

    private static void coordinates(XmlNode child, XmlNode location) {
        Optional<String> latitude = child.attribute("latitude");
        Optional<String> longitude = child.attribute("longitude");
        if (latitude.isEmpty() || longitude.isEmpty() || location.first("point").isPresent()) {
            location.add(Leftover.of(child));
            return;
        }
        XmlNode pos = XmlNode.element("pos");
        pos.addText(latitude.get() + ' ' + longitude.get());
        XmlNode point = XmlNode.element("point").with("srsName", WGS84);
        point.add(pos);
        location.add(point);
        Optional<String> precision = child.attribute("precision");
        if (precision.isPresent() && location.first("exactness").isEmpty()) {
            boolean exact = precision.get().equals(EXACT);
            location.add(XmlNode.element("exactness").with("code", exact ? EXACT : APPROXIMATE));
            if (!exact) {
                location.add(Leftover.of(child));
            }
        }
    }

    private static void gazetteer(XmlNode child, XmlNode location) {
        Optional<String> vocabulary =
                child.attribute("gazetteer-ref").flatMap(ref -> UpgradedCodes.of("location-id", "vocabulary", ref));
        if (vocabulary.isEmpty() || child.content().isEmpty()) {
            location.add(Leftover.of(child));
        } else {
            location.add(XmlNode.element("location-id")
                    .with("vocabulary", vocabulary.get())
                    .with("code", child.content().get()));
        }
    }

    private static void type(XmlNode child, XmlNode location) {
        Optional<String> code = child.attribute("code");
        if (code.isEmpty() || location.first("feature-designation").isPresent()) {
            location.add(Leftover.of(child));
        } else {
            location.add(XmlNode.element("feature-designation").with("code", code.get()));
        }
    }

    /** The country has a vocabulary of its own; which list the divisions below it are of was never said. */
    private static void administrative(XmlNode child, XmlNode location) {
        child.attribute("country")
                .ifPresent(country -> location.add(XmlNode.element("administrative")
                        .with("vocabulary", "A4")
                        .with("level", "0")
                        .with("code", country)));
        boolean more = child.attribute("adm1").isPresent()
                || child.attribute("adm2").isPresent()
                || child.content().isPresent()
                || child.attribute("country").isEmpty();
        if (more) {
            location.add(Leftover.of(child));
        }
    }
}
