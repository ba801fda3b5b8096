package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;

/** What follows every act: a row of history, a line in the trail, news for other capabilities. */
@ApplicationScoped
class NeedSteps {
    @Inject
    private NeedHistory history;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<NeedNews> news;

    /** An act that may have changed the status. */
    void done(Need need, NeedAct act, NeedStatus before, String reason, Actor by) {
        history.step(need, act, before, reason, by);
        audit.record(by, action(act), need.ref(), before, need.status());
        news.fire(new NeedNews(need.ref(), need.stateCode(), act, before, need.status()));
    }

    /** An act that left the status as it was. */
    void told(Need need, NeedAct act, Actor by) {
        audit.record(by, action(act), need.ref(), levelOf(need));
        news.fire(new NeedNews(need.ref(), need.stateCode(), act, need.status(), need.status()));
    }

    void changed(Need need, NeedAct act, NeedHistory.Change change, Actor by) {
        history.changed(need, act, change, by);
    }

    void level(Need need, NeedAct act, String old, Actor by) {
        history.changed(need, act, NeedHistory.Change.of(NeedHistory.LEVEL, old, levelOf(need)), by);
    }

    static String levelOf(Need need) {
        return need.level().map(AccessLevel::name).orElse("");
    }

    private static String action(NeedAct act) {
        return "need." + act.name().toLowerCase(Locale.ROOT);
    }
}
