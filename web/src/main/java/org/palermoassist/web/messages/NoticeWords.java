package org.palermoassist.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.messages.RecordPage;
import org.palermoassist.security.Role;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Notices in words of the reader's language. */
@Named
@RequestScoped
public class NoticeWords {
    @Inject
    private Portal portal;

    /** What happened. */
    public String said(NoticeRow notice) {
        return said(notice, words());
    }

    /** Who caused it: function and State or body, never a person (U-39). */
    public String from(NoticeRow notice) {
        return from(notice, words());
    }

    /** Page of the record; empty when the reader may not see it any more. */
    public String page(NoticeRow notice) {
        return notice.recordRef().map(RecordPage::of).orElse("");
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }

    static String said(NoticeRow notice, Words words) {
        String kind = words.get("messages.kind." + notice.kind());
        return notice.facts().isEmpty() ? kind : kind + " " + words.get("messages.facts." + notice.facts());
    }

    static String from(NoticeRow notice, Words words) {
        if (notice.from() == Role.MACHINE) {
            return words.get("messages.from.portal");
        }
        String role = words.get("security.role." + notice.from());
        return notice.fromBody().isEmpty() ? role : role + ", " + notice.fromBody();
    }
}
