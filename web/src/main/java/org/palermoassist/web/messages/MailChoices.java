package org.palermoassist.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.messages.MailChoice;
import org.palermoassist.messages.MailPreferences;
import org.palermoassist.messages.MailSettings;
import org.palermoassist.messages.MailWay;
import org.palermoassist.messages.NoticeGroup;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/** How one wants letters about notices. */
@Named
@RequestScoped
public class MailChoices {
    @Inject
    private MailPreferences preferences;

    @Inject
    private MailSettings settings;

    @Inject
    private CurrentActor current;

    private List<Line> lines;

    /** A line for each group of notices. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = preferences.own(current.actor()).stream().map(Line::new).toList();
        }
        return lines;
    }

    /** When letters may come. */
    public MailWay[] getWays() {
        return MailWay.values();
    }

    /** Whether letters become files, since no mail server was named. */
    public boolean isToFiles() {
        return settings.toFiles();
    }

    /** Keeps the choices. */
    public String save() {
        preferences.choose(
                getLines().stream()
                        .map(line -> new MailChoice(line.group, line.way))
                        .toList(),
                current.actor());
        Notices.afterRedirect("messages.mail.saved");
        return "/account?faces-redirect=true";
    }

    /** The choice for one group. */
    public static final class Line {
        private final NoticeGroup group;
        private MailWay way;

        private Line(MailChoice choice) {
            group = choice.group();
            way = choice.way();
        }

        /** Which notices. */
        public NoticeGroup getGroup() {
            return group;
        }

        /** When letters come. */
        public MailWay getWay() {
            return way;
        }

        /** When letters come. */
        public void setWay(MailWay chosen) {
            way = chosen == null ? MailWay.DAILY : chosen;
        }
    }
}
