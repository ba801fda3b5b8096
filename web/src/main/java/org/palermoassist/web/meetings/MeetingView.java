package org.palermoassist.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** One meeting: days, place, agenda, and the call for nominations when there is one. */
@Named
@RequestScoped
public class MeetingView {
    @Inject
    private Meetings meetings;

    @Inject
    private Calls calls;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private MeetingDetails meeting;

    /** The meeting that the address names. */
    public MeetingDetails getMeeting() {
        if (meeting == null) {
            meeting = meetings.details(new MeetingRef(address.get("ref")), current.reader());
        }
        return meeting;
    }

    /** Meetings back to back with it. */
    public List<MeetingDetails> getBackToBack() {
        return details(getMeeting().backToBack());
    }

    /** Meetings that sit together with it. */
    public List<MeetingDetails> getJoint() {
        return details(getMeeting().joint());
    }

    private List<MeetingDetails> details(List<MeetingRef> refs) {
        return refs.stream().map(ref -> meetings.details(ref, current.reader())).toList();
    }

    /** The call for nominations; nothing when the reader may know of none. */
    public CallRow getCall() {
        return calls.of(getMeeting().ref(), current.reader()).orElse(null);
    }

    /** Whether the reader keeps meetings. */
    public boolean isKeeper() {
        return current.actor().has(Right.MEETING_KEEP);
    }

    /** Whether the reader sees what the fund made possible at it. */
    public boolean isReported() {
        return current.actor().has(Right.FUND_READ);
    }

    /** Whether the reader prepares calls. */
    public boolean isCaller() {
        return current.actor().has(Right.CALL_KEEP);
    }
}
