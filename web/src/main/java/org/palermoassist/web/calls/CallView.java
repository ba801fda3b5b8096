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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallEventRow;
import org.palermoassist.calls.CallKeeping;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.CallStatus;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.CallsRule;
import org.palermoassist.calls.NominationMaking;
import org.palermoassist.calls.NominationRow;
import org.palermoassist.calls.NominationStatus;
import org.palermoassist.calls.Nominations;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** A call: what everybody may know of it, a State's own nominations, and for the Secretariat all of them. */
@Named
@RequestScoped
public class CallView {
    @Inject
    private Calls calls;

    @Inject
    private CallKeeping keeping;

    @Inject
    private Meetings meetings;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationMaking making;

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

    private CallDetails call;
    private List<NominationRow> rows;

    /** The call that the address names. */
    public CallDetails getCall() {
        if (call == null) {
            call = calls.details(ref(), current.reader());
        }
        return call;
    }

    /** The meeting it is for. */
    public MeetingDetails getMeeting() {
        return meetings.details(getCall().meeting(), current.reader());
    }

    /** Nominations that the reader may know of, by State and in its order. */
    public List<NominationRow> getRows() {
        if (rows == null) {
            rows = nominations.rows(ref(), current.reader());
        }
        return rows;
    }

    /** Pools of the call, for readers of the fund. */
    public Map<String, PoolRow> getPools() {
        return getCall().pools().isEmpty()
                ? Map.of()
                : fund.pools(current.reader()).stream()
                        .collect(Collectors.toMap(pool -> pool.ref().value(), Function.identity()));
    }

    /** Steps of the call; none for readers outside the Secretariat. */
    public List<CallEventRow> getHistory() {
        return isSecretariat() ? calls.history(ref(), current.reader()) : List.of();
    }

    /** Whether the reader prepares nominations of a State. */
    public boolean isState() {
        return current.reader().has(Right.NOMINATION_PREPARE);
    }

    /** Whether the reader announces them. */
    public boolean isSender() {
        return current.actor().has(Right.NOMINATION_SEND);
    }

    /** Whether the reader sees all that were announced. */
    public boolean isSecretariat() {
        return current.reader().has(Right.NOMINATION_READ);
    }

    /** Whether nominations can be prepared now. */
    public boolean isTaking() {
        return getCall().status().takesNominations();
    }

    /** Whether the reader enters what came on paper. */
    public boolean isOnBehalf() {
        return current.actor().has(Right.NOMINATION_ON_BEHALF)
                && getCall().openedAt().isPresent()
                && getCall().status() != CallStatus.ENDED;
    }

    /** Whether the reader keeps the call and it is still prepared. */
    public boolean isOpener() {
        return current.actor().has(Right.CALL_KEEP) && getCall().status() == CallStatus.DRAFT;
    }

    /** Whether the reader can change or end it. */
    public boolean isKeeper() {
        return current.actor().has(Right.CALL_KEEP) && getCall().status() != CallStatus.ENDED;
    }

    /** Whether somebody of the State stands in no note verbale yet. */
    public boolean isUnnamed() {
        return isState()
                && getRows().stream()
                        .anyMatch(row -> row.note().isEmpty() && !row.status().isOver());
    }

    /** The note verbale that is drafted and not handed over; empty when there is none. */
    public String getDraftNote() {
        Optional<NominationRow> waiting = getRows().stream()
                .filter(row ->
                        row.status() == NominationStatus.DRAFT && !row.note().isEmpty())
                .findFirst();
        return isState() ? waiting.map(NominationRow::note).orElse("") : "";
    }

    /** Drafts the note verbale that names all who stand in none yet. */
    public void draftNote() throws IOException {
        making.draftNote(ref(), current.actor());
        done("NOTE");
    }

    /** Hands the note over, with number and date. */
    public void announce() throws IOException {
        TypedFields typed = typed();
        making.announce(
                ref(),
                new NoteRef(getDraftNote()),
                typed.get("number"),
                typed.day("datedOn").orElseThrow(() -> new RuleViolation(CallsRule.NOMINATION_BY_NOTE)),
                current.actor());
        done("ANNOUNCE");
    }

    /** Opens the call to everybody. */
    public void open() throws IOException {
        keeping.open(ref(), current.actor());
        done("OPEN");
    }

    /** Ends the call. */
    public void end() throws IOException {
        keeping.end(ref(), typed().get("endReason"), current.actor());
        done("END");
    }

    private void done(String act) throws IOException {
        Notices.afterRedirect("calls.done." + act);
        external.redirect("/calls/detail?ref=" + ref());
    }

    private TypedFields typed() {
        return TypedFields.of(request.getParameterMap());
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
