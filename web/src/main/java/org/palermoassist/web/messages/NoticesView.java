package org.palermoassist.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.palermoassist.messages.NoticeGroup;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.messages.NoticeRef;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** One's own notices in the workspace in force, unread ones first; filters in the address. */
@Named
@RequestScoped
public class NoticesView {
    @Inject
    private NoticeReading notices;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<NoticeRow> page;

    /** The notices of this page. */
    public Page<NoticeRow> getPage() {
        if (page == null) {
            page = notices.page(NoticeFilters.of(address::value), address.page("-at", "at"), current.actor());
        }
        return page;
    }

    /** How many are unread. */
    public long getUnread() {
        return notices.unread(current.actor());
    }

    /** Groups by which the list can be narrowed. */
    public NoticeGroup[] getGroups() {
        return NoticeGroup.values();
    }

    /** Marks one as read. */
    public void read(String ref) throws IOException {
        notices.read(new NoticeRef(ref), current.actor());
        again("messages.read.done");
    }

    /** Marks all as read. */
    public void readAll() throws IOException {
        notices.readAll(current.actor());
        again("messages.readAll.done");
    }

    private void again(String key) throws IOException {
        Notices.afterRedirect(key);
        address.again();
    }
}
