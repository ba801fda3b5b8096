package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.selection.MarkLine;
import org.palermoassist.selection.PanelMember;
import org.palermoassist.selection.Panels;
import org.palermoassist.selection.RuleVersions;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** A member of the panel declares interests, marks every nominee, and locks. */
@Named
@RequestScoped
public class MarksView {
    @Inject
    private Panels panels;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private RuleVersions rules;

    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<MarkLine> lines;

    /** The call that the address names. */
    public CallDetails getCall() {
        return calls.details(ref(), current.actor());
    }

    /** Its meeting. */
    public MeetingDetails getMeeting() {
        return meetings.details(getCall().meeting(), current.actor());
    }

    /** The highest mark. */
    public int getMost() {
        return rules.version(getCall().ruleSetVersion(), current.actor()).expertise();
    }

    /** The reader on the panel. */
    public PanelMember getMember() {
        return panels.members(ref(), current.actor()).stream()
                .filter(one -> one.login().equals(current.actor().login()))
                .findFirst()
                .orElseGet(() -> {
                    panels.sheet(ref(), current.actor());
                    return null;
                });
    }

    /** The nominees. */
    public List<MarkLine> getLines() {
        if (lines == null) {
            lines = panels.sheet(ref(), current.actor());
        }
        return lines;
    }

    /** Countries to choose the own nationality from. */
    public List<Choice> getCountries() {
        String language = portal.getLanguage().code();
        return reference.states().all(language).stream()
                .filter(state -> state.kind() != State.Kind.REIO)
                .map(state -> new Choice(state.code(), state.names().in(language)))
                .toList();
    }

    /** What stands in the field of a mark. */
    public String mark(MarkLine line) {
        return fields.get("mark-" + line.ref(), line.mark().map(String::valueOf).orElse(""));
    }

    /** Declares nationality and interests. */
    public void declare() throws IOException {
        Panels.Declaration declared = new Panels.Declaration(
                fields.get("nationality"),
                fields.get("interests"),
                fields.all("conflict").stream().map(NominationRef::new).collect(Collectors.toSet()));
        done("declare", () -> panels.declare(ref(), declared, current.actor()));
    }

    /** Keeps the marks. */
    public void save() throws IOException {
        done("mark", this::marks);
    }

    /** Keeps the marks and locks them. */
    public void lock() throws IOException {
        if (!fields.has("confirm", "yes")) {
            Notices.refusedHere("fund.confirm.missing");
            return;
        }
        done("lock", () -> {
            marks();
            panels.lock(ref(), current.actor());
        });
    }

    private void marks() {
        for (MarkLine line : getLines()) {
            String typed = fields.get("mark-" + line.ref());
            if (!typed.isEmpty()) {
                int mark = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
                panels.mark(ref(), line.ref(), mark, current.actor());
            }
        }
    }

    private void done(String act, Runnable work) throws IOException {
        posts.once(
                "selection.done." + act,
                (act.equals("lock") ? "/selection/call?ref=" : "/selection/marks?ref=") + ref(),
                work);
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
