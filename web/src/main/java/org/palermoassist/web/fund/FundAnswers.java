package org.palermoassist.web.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palermoassist.donors.Earmark;
import org.palermoassist.fund.AccountRow;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.fund.JournalRow;
import org.palermoassist.fund.LedgerFinding;
import org.palermoassist.fund.LedgerReport;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.fund.TrialBalance;
import org.palermoassist.shared.Money;

/** How the API shows the fund; amounts of the ledger are in United States dollars, with two decimals. */
public final class FundAnswers {
    private static final int CENTS = 2;

    private FundAnswers() {}

    /** A donor's limits; an empty list is no limit of that kind. */
    public record Limits(
            List<String> regions,
            List<String> bodies,
            List<String> provisions,
            boolean ldcOnly,
            LocalDate from,
            LocalDate until) {
        static Limits of(Earmark earmark) {
            return new Limits(
                    List.copyOf(earmark.regions()),
                    List.copyOf(earmark.bodies()),
                    List.copyOf(earmark.provisions()),
                    earmark.ldcOnly(),
                    earmark.from().orElse(null),
                    earmark.until().orElse(null));
        }
    }

    /** A pool and what stands on it; see {@link PoolRow}. */
    public record Pool(
            String ref,
            String donor,
            Limits limits,
            BigDecimal pscPercent,
            BigDecimal received,
            BigDecimal interest,
            BigDecimal exchange,
            BigDecimal paid,
            BigDecimal support,
            BigDecimal obliged,
            BigDecimal reserve,
            BigDecimal available,
            BigDecimal direct,
            boolean frozen) {
        static Pool of(PoolRow row) {
            return new Pool(
                    row.ref().value(),
                    row.donor().value(),
                    Limits.of(row.earmark()),
                    row.pscPercent(),
                    usd(row.received()),
                    usd(row.interest()),
                    usd(row.exchange()),
                    usd(row.paid()),
                    usd(row.support()),
                    usd(row.obliged()),
                    usd(row.reserve()),
                    usd(row.available()),
                    usd(row.direct()),
                    row.frozen());
        }
    }

    /** A line of the journal; see {@link JournalRow}. */
    public record Line(
            String posting,
            String act,
            String from,
            String to,
            BigDecimal amount,
            String currency,
            String record,
            String externalRef,
            String reason,
            LocalDate on,
            Instant postedAt,
            BigDecimal receivedAmount,
            String receivedCurrency,
            String reverses,
            String reversedBy) {
        static Line of(JournalRow row) {
            return new Line(
                    row.posting().value(),
                    row.act().name(),
                    row.from(),
                    row.to(),
                    usd(row.amount()),
                    row.amount().currency(),
                    row.recordRef(),
                    row.externalRef(),
                    row.reason(),
                    row.on(),
                    row.postedAt(),
                    row.received().map(FundAnswers::plain).orElse(null),
                    row.received().map(Money::currency).orElse(null),
                    row.reverses().map(PostingRef::value).orElse(null),
                    row.reversedBy().map(PostingRef::value).orElse(null));
        }
    }

    /** An account of the chart. */
    public record Account(
            String code, String kind, String pool, BigDecimal entered, BigDecimal gone, BigDecimal balance) {
        static Account of(AccountRow row) {
            return new Account(
                    row.code(),
                    row.kind().name(),
                    row.pool().map(Object::toString).orElse(null),
                    usd(row.entered()),
                    usd(row.gone()),
                    usd(row.balance()));
        }
    }

    /** Debit and credit of all accounts by kind. */
    public record Trial(boolean balanced, BigDecimal debit, BigDecimal credit, List<TrialLine> lines) {
        static Trial of(TrialBalance trial) {
            List<TrialLine> lines = trial.lines().stream()
                    .map(line -> new TrialLine(line.kind().name(), usd(line.debit()), usd(line.credit())))
                    .toList();
            return new Trial(trial.isBalanced(), usd(trial.debit()), usd(trial.credit()), lines);
        }
    }

    /** Accounts of one kind. */
    public record TrialLine(String kind, BigDecimal debit, BigDecimal credit) {}

    /** The fund in a period; see {@link FundStatement}. */
    public record Statement(
            LocalDate from,
            LocalDate until,
            BigDecimal opening,
            BigDecimal received,
            BigDecimal returned,
            BigDecimal refunded,
            BigDecimal interest,
            BigDecimal exchange,
            Map<String, BigDecimal> paid,
            BigDecimal support,
            BigDecimal closing,
            BigDecimal obliged,
            BigDecimal reserve) {
        static Statement of(FundStatement statement) {
            Map<String, BigDecimal> paid = new TreeMap<>();
            statement.paid().forEach((kind, amount) -> paid.put(kind.name(), usd(amount)));
            return new Statement(
                    statement.from(),
                    statement.until(),
                    usd(statement.opening()),
                    usd(statement.received()),
                    usd(statement.returned()),
                    usd(statement.refunded()),
                    usd(statement.interest()),
                    usd(statement.exchange()),
                    paid,
                    usd(statement.support()),
                    usd(statement.closing()),
                    usd(statement.obliged()),
                    usd(statement.reserve()));
        }
    }

    /** What a verification of the ledger found. */
    public record Verdict(boolean intact, Instant at, long transfers, String head, List<Finding> findings) {
        static Verdict of(LedgerReport report) {
            return new Verdict(
                    report.isIntact(),
                    report.at(),
                    report.transfers(),
                    report.head(),
                    report.findings().stream().map(Finding::of).toList());
        }
    }

    /** Something that is wrong with the ledger. */
    public record Finding(String invariant, String place) {
        static Finding of(LedgerFinding finding) {
            return new Finding(finding.invariant().name(), finding.place());
        }
    }

    /** The ref of what was posted. */
    public record Posted(String posting) {}

    /** Without an exponent. */
    static BigDecimal plain(Money money) {
        return money.amount().setScale(Math.max(0, money.amount().scale()));
    }

    static BigDecimal usd(Money money) {
        return money.amount().setScale(CENTS);
    }
}
