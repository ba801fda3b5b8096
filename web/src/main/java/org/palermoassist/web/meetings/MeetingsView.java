package org.palermoassist.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palermoassist.meetings.MeetingFilter;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRow;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The list of meetings. */
@Named
@RequestScoped
public class MeetingsView {
    @Inject
    private Meetings meetings;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<MeetingRow> page;

    /** The rows asked for. */
    public Page<MeetingRow> getPage() {
        if (page == null) {
            MeetingFilter filter = new MeetingFilter(
                    address.get("q"),
                    Optional.of(address.get("body")).filter(code -> !code.isEmpty()),
                    !address.get("past").equals("no"));
            page = meetings.page(filter, address.page(""), current.reader());
        }
        return page;
    }

    /** Bodies to filter by. */
    public List<String> getBodies() {
        return MeetingForm.BODIES;
    }

    /** Whether the reader keeps meetings. */
    public boolean isKeeper() {
        return current.actor().has(Right.MEETING_KEEP);
    }
}
