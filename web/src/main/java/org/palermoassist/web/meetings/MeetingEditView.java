package org.palermoassist.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingFilter;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.MeetingRow;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.meetings.MeetingsRule;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Zones;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a meeting. An item of the agenda is a line: number, title and provisions, with a bar between them. */
@Named
@RequestScoped
public class MeetingEditView {
    private static final String BAR = " | ";
    private static final int MOST_NEIGHBOURS = 50;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<MeetingDetails> stored;
    private TypedFields fields;

    /** The meeting as it is stored; nothing for a new one. */
    public MeetingDetails getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> meetings.details(new MeetingRef(ref), current.reader()));
        }
        return stored.orElse(null);
    }

    /** Bodies to choose from. */
    public List<String> getBodies() {
        return MeetingForm.BODIES;
    }

    /** Instruments to choose from. */
    public List<String> getInstruments() {
        return MeetingForm.INSTRUMENTS;
    }

    /** Other meetings that are not over, which this one can be near. */
    public List<MeetingRow> getOthers() {
        MeetingRef own = getStored() == null ? null : getStored().ref();
        return meetings
                .page(
                        new MeetingFilter("", Optional.empty(), false),
                        PageRequest.of(0, MOST_NEIGHBOURS),
                        current.reader())
                .items()
                .stream()
                .filter(row -> !row.ref().equals(own))
                .toList();
    }

    /** What stands in the fields: as posted, as stored, or as usual. */
    public TypedFields getFields() {
        if (fields == null) {
            fields = TypedFields.posted(request, () -> getStored() == null ? usual() : of(getStored()));
        }
        return fields;
    }

    private static TypedFields usual() {
        return TypedFields.of(Map.of())
                .put("zone", "Europe/Vienna")
                .put("place", "AT-VIE")
                .put("venue", "Vienna International Centre")
                .put("instrument", "UNTOC");
    }

    private static TypedFields of(MeetingDetails meeting) {
        return TypedFields.of(Map.of())
                .put("version", meeting.version())
                .put("body", meeting.body())
                .put("session", meeting.session())
                .put("title", meeting.title())
                .put("opensOn", meeting.opensOn())
                .put("closesOn", meeting.closesOn())
                .put("zone", meeting.zone())
                .put("place", meeting.place())
                .put("venue", meeting.venue())
                .put("instrument", meeting.instrument())
                .put(
                        "agenda",
                        meeting.agenda().stream().map(MeetingEditView::line).collect(Collectors.joining("\n")))
                .putAll(
                        "backToBack",
                        meeting.backToBack().stream().map(MeetingRef::value).toList())
                .putAll("joint", meeting.joint().stream().map(MeetingRef::value).toList());
    }

    private static String line(AgendaItem item) {
        return item.number()
                + BAR
                + item.title()
                + (item.provisions().isEmpty() ? "" : BAR + String.join(", ", item.provisions()));
    }

    /** Enters it, or changes it. */
    public void save() throws IOException {
        MeetingDetails old = getStored();
        MeetingForm form = form();
        MeetingRef ref;
        if (old == null) {
            ref = meetings.register(form, current.actor());
        } else {
            ref = old.ref();
            String version = getFields().get("version");
            int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
            meetings.change(ref, read, form, current.actor());
        }
        Notices.afterRedirect("meetings.done.save");
        external.redirect("/meetings/detail?ref=" + ref);
    }

    private MeetingForm form() {
        TypedFields typed = getFields();
        String session = typed.get("session");
        return new MeetingForm(
                typed.get("body"),
                session.matches("\\d{1,3}") ? Integer.parseInt(session) : 0,
                typed.get("title"),
                day("opensOn"),
                day("closesOn"),
                Zones.zone(typed.get("zone")),
                PlaceCode.typed(typed.get("place")),
                typed.get("venue"),
                typed.get("instrument"),
                typed.get("agenda")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(MeetingEditView::item)
                        .toList(),
                refs("backToBack"),
                refs("joint"));
    }

    private LocalDate day(String name) {
        return getFields().day(name).orElseThrow(() -> new RuleViolation(MeetingsRule.MEETING_IS_SAID));
    }

    private List<MeetingRef> refs(String name) {
        return getFields().all(name).stream().map(MeetingRef::new).toList();
    }

    private static AgendaItem item(String line) {
        String[] parts = line.split("\\|");
        TreeSet<String> provisions = parts.length < 3
                ? new TreeSet<>()
                : Arrays.stream(parts[2].split("[,;]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new AgendaItem(parts[0], parts.length < 2 ? "" : parts[1], provisions);
    }
}
