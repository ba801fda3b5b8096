package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointRow;
import org.palermoassist.directory.FocalPoints;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;

/** Focal points: all of them, those of one State, and for the Secretariat the States that have none (B-1). */
@Named
@RequestScoped
public class FocalPointsView {
    @Inject
    private FocalPoints focalPoints;

    @Inject
    private ReferenceData reference;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<Row> page;
    private List<FocalPointRow> ofState;

    /** A focal point with the name of its State. */
    public record Row(String state, FocalPointRow point) {}

    /** A State that has nobody. */
    public record Without(String code, String name) {}

    /** The focal points asked for, by name of the State in the reader's alphabet. */
    public Page<Row> getPage() {
        if (page == null) {
            page = Page.of(rows(focalPoints, reference, address.get("q"), actor()), address.page("", ""));
        }
        return page;
    }

    static List<Row> rows(FocalPoints focalPoints, ReferenceData reference, String words, Actor by) {
        Comparator<Row> order = Languages.order(by.language(), Row::state);
        List<String> wanted = reference.states().search(words, by.language()).stream()
                .map(state -> state.code())
                .toList();
        return focalPoints.active(by).stream()
                .filter(point -> wanted.contains(point.state()))
                .map(point -> new Row(reference.states().name(point.state(), by.language()), point))
                .sorted(order)
                .toList();
    }

    /** Whether the reader keeps the register, and so is told which States have nobody. */
    public boolean isRegistrar() {
        return current.actor().has(Right.NOTE_REGISTER);
    }

    /** States that have nobody to state their needs, in the reader's alphabet. */
    public List<Without> getWithout() {
        String language = portal.getLanguage().code();
        return focalPoints.statesWithout(FocalPointDuty.NEEDS, actor()).stream()
                .map(code -> new Without(code, reference.states().name(code, language)))
                .sorted(Languages.order(language, Without::name))
                .toList();
    }

    /** The focal points of the State whose page this is. */
    public List<FocalPointRow> getOfState() {
        if (ofState == null) {
            String code =
                    address.value("code").orElseGet(() -> actor().stateCode().orElse(""));
            ofState = focalPoints.of(code, actor());
        }
        return ofState;
    }

    private Actor actor() {
        return current.actor().reading(portal.getLanguage().code());
    }
}
