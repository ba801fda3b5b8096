package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallForm;
import org.palermoassist.calls.CallKeeping;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.CallStatus;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a call: days, version of the rules, and what it may take of which pool. */
@Named
@RequestScoped
public class CallEditView {
    private static final String POOL = "pool-";

    @Inject
    private Calls calls;

    @Inject
    private CallKeeping keeping;

    @Inject
    private Meetings meetings;

    @Inject
    private FundReading fund;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<CallDetails> stored;
    private TypedFields fields;

    /** The call as it is stored; nothing for a new one. */
    public CallDetails getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> calls.details(new CallRef(ref), current.reader()));
        }
        return stored.orElse(null);
    }

    /** The meeting it is for. */
    public MeetingDetails getMeeting() {
        MeetingRef ref = getStored() == null
                ? new MeetingRef(address.get("meeting"))
                : getStored().meeting();
        return meetings.details(ref, current.reader());
    }

    /** Whether days and rules stand fast: it was opened. */
    public boolean isOpened() {
        return getStored() != null && getStored().status() != CallStatus.DRAFT;
    }

    /** All pools, with what is available in each. */
    public List<PoolRow> getPools() {
        return fund.pools(current.reader());
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
                .put("firstDays", CallForm.FIRST)
                .put("lateDays", CallForm.LATE)
                .put("replaceDays", CallForm.REPLACE)
                .put("ruleSet", 1);
    }

    private TypedFields of(CallDetails call) {
        TypedFields typed = TypedFields.of(Map.of())
                .put("version", call.version())
                .put(
                        "firstDays",
                        ChronoUnit.DAYS.between(
                                call.firstListUntil(), getMeeting().opensOn()))
                .put(
                        "lateDays",
                        ChronoUnit.DAYS.between(call.lateUntil(), getMeeting().opensOn()))
                .put("replaceDays", call.replaceDays())
                .put("ruleSet", call.ruleSetVersion());
        call.pools()
                .forEach(share -> typed.put(
                        POOL + share.pool(),
                        share.ceiling().amount().stripTrailingZeros().toPlainString()));
        return typed;
    }

    /** Prepares it, or changes it. */
    public void save() throws IOException {
        CallDetails old = getStored();
        CallRef ref;
        if (old == null) {
            ref = keeping.prepare(form(), current.actor());
        } else {
            ref = old.ref();
            keeping.change(ref, whole("version"), form(), current.actor());
        }
        Notices.afterRedirect("calls.done.SAVE");
        external.redirect("/calls/detail?ref=" + ref);
    }

    private CallForm form() {
        List<PoolShare> shares = getPools().stream()
                .filter(pool -> !getFields().get(POOL + pool.ref()).isEmpty())
                .map(pool -> new PoolShare(
                        new PoolRef(pool.ref().value()), getFields().money(POOL + pool.ref(), "USD")))
                .toList();
        return new CallForm(
                getMeeting().ref(),
                whole("firstDays"),
                whole("lateDays"),
                whole("replaceDays"),
                whole("ruleSet"),
                shares);
    }

    private int whole(String name) {
        String text = getFields().get(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
