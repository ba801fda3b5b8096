package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.palermoassist.audit.AuditChange;
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

    @Inject
    private NeedNotices notices;

    /** An act that may have changed the status. */
    void done(Need need, NeedAct act, NeedStatus before, String reason, Actor by) {
        history.step(need, act, before, reason, by);
        String old = act == NeedAct.CREATE ? "" : before.name();
        AuditChange change = AuditChange.of(old, need.status()).because(reason);
        audit.changed(by, action(act), need.ref(), change, levelOf(need));
        news.fire(new NeedNews(need.ref(), need.stateCode(), act, before, need.status()));
        notices.tell(need, act, by);
    }

    /** An act that left the status as it was. */
    void told(Need need, NeedAct act, NeedHistory.Change change, Actor by) {
        changed(need, act, change, by);
        news.fire(new NeedNews(need.ref(), need.stateCode(), act, need.status(), need.status()));
        notices.tell(need, act, by);
    }

    /** A change of a field of the record, beside the act's own. */
    void changed(Need need, NeedAct act, NeedHistory.Change change, Actor by) {
        history.changed(need, act, change, by);
        AuditChange told = AuditChange.of(change.old(), change.now()).because(change.reason());
        audit.changed(by, action(act), need.ref(), told, change.field());
    }

    /** A change of who may see the need; as the act's own it stands in the trail with the status. */
    void level(Need need, NeedAct act, String old, Actor by) {
        history.changed(need, act, levelChange(need, old), by);
    }

    /** What an act did to who may see the need. */
    static NeedHistory.Change levelChange(Need need, String old) {
        return NeedHistory.Change.of(NeedHistory.LEVEL, old, levelOf(need));
    }

    static String levelOf(Need need) {
        return need.level().map(AccessLevel::name).orElse("");
    }

    private static String action(NeedAct act) {
        return "need." + act.name().toLowerCase(Locale.ROOT);
    }
}
