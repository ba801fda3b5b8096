package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.CallsRule;
import org.palermoassist.calls.NominationChanges;
import org.palermoassist.calls.NominationDetails;
import org.palermoassist.calls.NominationForm;
import org.palermoassist.calls.NominationMaking;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a nomination: a new one, a change, one in the place of another, or one that came on paper. */
@Named
@RequestScoped
public class NominationEditView {
    private static final int MOST_NOTES = 100;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationMaking making;

    @Inject
    private NominationChanges changes;

    @Inject
    private Notes notes;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private TypedFields fields;

    /** The nomination that is changed; nothing for a new one. */
    public NominationDetails getStored() {
        return details("ref");
    }

    /** The nomination in whose place another one is made; nothing else. */
    public NominationDetails getFormer() {
        return details("replace");
    }

    private NominationDetails details(String name) {
        return address.value(name)
                .map(ref -> nominations.details(new NominationRef(ref), current.reader()))
                .orElse(null);
    }

    /** The call it is for. */
    public CallDetails getCall() {
        NominationDetails known = getStored() == null ? getFormer() : getStored();
        CallRef ref =
                known == null ? new CallRef(address.get("call")) : known.row().call();
        return calls.details(ref, current.reader());
    }

    /** The meeting it is for. */
    public MeetingDetails getMeeting() {
        return meetings.details(getCall().meeting(), current.reader());
    }

    /** Meetings back to back, for which the same expert can be proposed as well. */
    public List<MeetingDetails> getNeighbours() {
        return getMeeting().backToBack().stream()
                .map(ref -> meetings.details(ref, current.reader()))
                .toList();
    }

    /** Whether it is entered for a State that sent its note on paper. */
    public boolean isOnBehalf() {
        return current.actor().has(Right.NOMINATION_ON_BEHALF) && getStored() == null && getFormer() == null;
    }

    /** Notes verbales about nominations that stand in the register. */
    public List<NoteRow> getNotes() {
        NoteFilter filter = new NoteFilter(
                "",
                Optional.of(NoteKind.NOMINATION),
                Optional.of(NoteStatus.REGISTERED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return notes
                .page(filter, PageRequest.of(0, MOST_NOTES), current.reader().with(Right.NOTE_READ))
                .items()
                .stream()
                .filter(note -> note.sender().state().isPresent())
                .toList();
    }

    /** What stands in the fields: as posted, as stored, or empty. */
    public TypedFields getFields() {
        if (fields == null) {
            fields =
                    TypedFields.posted(request, () -> getStored() == null ? TypedFields.of(Map.of()) : of(getStored()));
        }
        return fields;
    }

    private static TypedFields of(NominationDetails stored) {
        return TypedFields.of(Map.of())
                .put("version", stored.version())
                .put("name", stored.row().name())
                .put("email", stored.email())
                .put("language", stored.language())
                .put(
                        "alsoFor",
                        stored.facts().meetings().stream()
                                .skip(1)
                                .map(MeetingRef::value)
                                .findFirst()
                                .orElse(""));
    }

    /** Writes what is typed. */
    public void save() throws IOException {
        NominationDetails stored = getStored();
        NominationDetails former = getFormer();
        NominationRef ref;
        if (stored != null) {
            ref = stored.row().ref();
            String version = getFields().get("version");
            int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
            making.change(ref, read, form(), current.actor());
        } else if (former != null) {
            ref = changes.replace(former.row().ref(), form(), getFields().get("reason"), current.actor());
        } else {
            ref = isOnBehalf() ? onBehalf() : making.prepare(getCall().ref(), form(), current.actor());
        }
        Notices.afterRedirect("nominations.done.SAVE");
        external.redirect("/nominations/detail?ref=" + ref);
    }

    private NominationRef onBehalf() {
        String note = getFields().optional("note").orElseThrow(() -> new RuleViolation(CallsRule.NOTE_IS_OF_STATE));
        NoteRow named = getNotes().stream()
                .filter(row -> row.ref().value().equals(note))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CallsRule.NOTE_IS_OF_STATE));
        return making.onBehalf(
                getCall().ref(), named.sender().state().orElseThrow(), form(), new NoteRef(note), current.actor());
    }

    private NominationForm form() {
        TypedFields typed = getFields();
        return new NominationForm(
                typed.get("name"),
                typed.get("email"),
                typed.get("language"),
                typed.optional("alsoFor").map(MeetingRef::new));
    }
}
