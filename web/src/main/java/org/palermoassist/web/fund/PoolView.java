package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.Earmark;
import org.palermoassist.fund.AccountRow;
import org.palermoassist.fund.FundKeeping;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.JournalRow;
import org.palermoassist.fund.Keeping;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.fund.PoolSources;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** One pool: every figure with the entries behind it, and what the fund manager posts on it. */
@Named
@RequestScoped
public class PoolView {
    @Inject
    private FundReading reading;

    @Inject
    private PoolSources sources;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private FundConfirmed confirmed;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private PoolRow pool;
    private List<AccountRow> accounts;
    private Page<JournalRow> income;

    /** What the fund manager can post on a pool. */
    public enum Kind {
        /** Interest came in. */
        INTEREST,
        /** The exchange of a payment brought a gain. */
        EXCHANGE_GAIN,
        /** It brought a loss. */
        EXCHANGE_LOSS,
        /** Money is put into the reserve. */
        RESERVE,
        /** Money is taken out of it. */
        UNRESERVE,
        /** The donor extended the period (F-8). */
        EXTEND,
        /** The donor gave up all limits (F-8). */
        RELEASE,
        /** The donor took money back (F-8). */
        GIVE_BACK
    }

    /** The pool that the address names. */
    public PoolRow getPool() {
        if (pool == null) {
            pool = reading.pool(ref(), current.actor());
        }
        return pool;
    }

    /** Its accounts, in the order of the chart. */
    public List<AccountRow> getAccounts() {
        if (accounts == null) {
            accounts = reading.accounts(Optional.empty(), current.actor()).stream()
                    .filter(row -> row.pool().filter(ref()::equals).isPresent())
                    .toList();
        }
        return accounts;
    }

    /** The entries behind the figure "received". */
    public Page<JournalRow> getIncome() {
        if (income == null) {
            income = sources.of(ref(), address.page("-id", "id"), current.actor());
        }
        return income;
    }

    /** Whether a line brought money in; else it took money away. */
    public boolean isIn(JournalRow line) {
        return line.to().endsWith("/" + ref());
    }

    /** Whether the reader posts on it. */
    public boolean isKeeper() {
        return current.actor().has(Right.FUND_KEEP);
    }

    /** What can be posted on this pool. */
    public List<Kind> getKinds() {
        Earmark limits = getPool().earmark();
        return Arrays.stream(Kind.values())
                .filter(kind -> switch (kind) {
                    case RESERVE, UNRESERVE -> limits.limits() == 0;
                    case EXTEND -> limits.until().isPresent();
                    case RELEASE -> limits.limits() > 0;
                    default -> true;
                })
                .toList();
    }

    /** Today, UTC. */
    public String getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    /** Posts on it. */
    public void post() throws IOException {
        Optional<Kind> kind = fields.constant(Kind.class, "posting");
        Optional<LocalDate> on = fields.day("on");
        if (kind.isEmpty()
                || on.isEmpty()
                || kind.get() == Kind.EXTEND && fields.day("period").isEmpty()) {
            Notices.refusedHere("fund.fill");
            return;
        }
        if (confirmed.isMissing()) {
            return;
        }
        Keeping posting =
                new Keeping(ref(), fields.usd("amount"), on.get(), fields.get("external"), fields.get("reason"));
        posts.once("fund.done.post", () -> "/journal/detail?ref=" + posted(kind.get(), posting));
    }

    private PostingRef posted(Kind kind, Keeping posting) {
        return switch (kind) {
            case INTEREST -> keeping.interest(posting, current.actor());
            case EXCHANGE_GAIN -> keeping.exchangeGain(posting, current.actor());
            case EXCHANGE_LOSS -> keeping.exchangeLoss(posting, current.actor());
            case RESERVE -> keeping.reserve(posting, current.actor());
            case UNRESERVE -> keeping.unreserve(posting, current.actor());
            case EXTEND -> keeping.earmark(posting, extended(), current.actor());
            case RELEASE -> keeping.earmark(posting, Earmark.NONE, current.actor());
            case GIVE_BACK -> keeping.giveBack(posting, current.actor());
        };
    }

    private Earmark extended() {
        Earmark limits = getPool().earmark();
        return new Earmark(
                limits.regions(),
                limits.bodies(),
                limits.provisions(),
                limits.ldcOnly(),
                limits.from(),
                fields.day("period"));
    }

    private PoolRef ref() {
        return new PoolRef(address.get("ref"));
    }
}
