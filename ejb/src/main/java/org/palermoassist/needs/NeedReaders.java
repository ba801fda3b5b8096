package org.palermoassist.needs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.AccessLevel;

/**
 * Who may see a need, as its State chose.
 *
 * @param level nothing is preselected (U-1), but for the protection of witnesses and victims (U-23)
 * @param invitees codes of those who are named: {@code organization:O-...} and {@code state:XX} of a restricted need or field,
 *     logins of the Secretariat's officers of a confidential one; of no meaning with other levels
 * @param fields levels of fields that fewer people read (U-23); one that is not narrower than {@code level} means nothing
 * @param considered whether the State was warned and says that wider sight of a need for protection puts nobody at risk
 */
public record NeedReaders(
        Optional<AccessLevel> level, Set<String> invitees, Map<NeedField, AccessLevel> fields, boolean considered) {
    /** Keeps copies. */
    public NeedReaders {
        invitees = Set.copyOf(invitees);
        Map<NeedField, AccessLevel> narrower = new EnumMap<>(NeedField.class);
        fields.forEach((field, own) -> {
            if (level.filter(own::narrowerThan).isPresent()) {
                narrower.put(field, own);
            }
        });
        fields = Collections.unmodifiableMap(narrower);
    }

    /** A level and those who are named; all fields follow. */
    public NeedReaders(Optional<AccessLevel> level, Set<String> invitees) {
        this(level, invitees, Map.of(), false);
    }

    /** A level without anybody named. */
    public static NeedReaders of(Optional<AccessLevel> level) {
        return new NeedReaders(level, Set.of());
    }

    /** The same, after the State was warned. */
    public NeedReaders knowingly() {
        return new NeedReaders(level, invitees, fields, true);
    }

    /** Those who are named, where the level of the need or of a field names somebody. */
    Set<String> named() {
        boolean names = level.filter(one -> one == AccessLevel.RESTRICTED || one == AccessLevel.CONFIDENTIAL)
                .isPresent();
        return names || fields.containsValue(AccessLevel.RESTRICTED) ? invitees : Set.of();
    }
}
