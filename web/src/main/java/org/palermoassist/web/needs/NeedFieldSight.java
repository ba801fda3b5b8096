package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedField;
import org.palermoassist.security.AccessLevel;

/** Parts of a need that fewer people read than the need itself (U-23): what is chosen, and what stands. */
@Named("needFieldSight")
@RequestScoped
public class NeedFieldSight {
    private static final String NAME = "fieldLevel-";
    private static final List<AccessLevel> NARROWER =
            List.of(AccessLevel.PARTNERS, AccessLevel.PARTIES, AccessLevel.RESTRICTED, AccessLevel.CONFIDENTIAL);

    @Inject
    private NeedView view;

    @Inject
    private HttpServletRequest request;

    /**
     * A part with the level of its own.
     *
     * @param field which part
     * @param name of the control
     * @param level empty for a part that follows the need
     */
    public record Part(NeedField field, String name, String level) {}

    /** All parts that may have a level of their own, as just sent, else as they stand. */
    public List<Part> getParts() {
        return Arrays.stream(NeedField.values())
                .map(field -> new Part(field, NAME + field, shown(field)))
                .toList();
    }

    /** Parts that have a level of their own now; for those on the inside. */
    public List<Part> getKept() {
        return stored().entrySet().stream()
                .map(one -> new Part(
                        one.getKey(), NAME + one.getKey(), one.getValue().name()))
                .toList();
    }

    /** Levels to choose from, from the widest to the narrowest. */
    public List<AccessLevel> getLevels() {
        return NARROWER;
    }

    private String shown(NeedField field) {
        String sent = request.getParameter(NAME + field);
        return sent != null
                ? sent
                : Optional.ofNullable(stored().get(field)).map(Enum::name).orElse("");
    }

    private Map<NeedField, AccessLevel> stored() {
        return view.getNeed().inside().map(NeedDetails.Inside::fields).orElse(Map.of());
    }

    /** What was chosen; a value that is no level means that the part follows the need. */
    Map<NeedField, AccessLevel> chosen() {
        Map<NeedField, AccessLevel> chosen = new EnumMap<>(NeedField.class);
        for (NeedField field : NeedField.values()) {
            NARROWER.stream()
                    .filter(level -> level.name().equals(request.getParameter(NAME + field)))
                    .forEach(level -> chosen.put(field, level));
        }
        return chosen;
    }
}
