package org.palermoassist.donors;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/**
 * Records money that came, and what becomes of it. A receipt is never changed; each decision is a row of its own, and money of
 * the fund is posted in the same transaction.
 */
@UseCase
public class ReceiptRecording {
    /** Programme support costs on a contribution of which no pledge says another share (F-2). */
    static final BigDecimal FULL_PSC = BigDecimal.valueOf(13);

    @Inject
    private ReceiptStore store;

    @Inject
    private PledgeStore pledges;

    @Inject
    private DonorLookup lookup;

    @Inject
    private DonorsJournal journal;

    /**
     * Records money that came: laid on instalments in the order given, what is more held, all of it in suspense while the sender is
     * not known.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#RATE_IS_KNOWN}, {@link DonorsRule#RECEIPT_IS_NEW}, {@link
     *     DonorsRule#RECEIPT_MEETS_OPEN_INSTALMENTS}, {@link DonorsRule#CHARGES_FIT}
     */
    public ReceiptRef record(ReceiptForm form, Actor by) {
        by.mustHave(Right.RECEIPT_RECORD);
        pledges.notAhead(form.receivedOn());
        store.isNew(form);
        Optional<Long> donor = form.donor().map(ref -> number(ref, by));
        Map<PledgeRef, Pledge> locked = locked(form.instalments(), donor, form.purpose(), by);
        DatedRate rate = pledges.rate(form.amount().currency(), form.receivedOn());
        ReceiptStore.Stored receipt = store.locked(store.add(form, rate, by));
        List<Settlement.Target> targets = targets(form.instalments(), locked, form.receivedOn());
        MoveKind left = donor.isPresent() ? MoveKind.HELD : MoveKind.SUSPENDED;
        List<Settlement.Part> parts =
                new ArrayList<>(Settlement.of(form.amount(), rate, targets, MoveKind.RECEIVED, left));
        if (form.charges().isPositive()) {
            parts.addAll(Settlement.charges(form.charges(), rate, targets, parts));
        }
        write(receipt, donor, locked, parts, new Decision(form.receivedOn(), form.decision()), by);
        journal.written(receipt.ref(), DonorsAct.RECEIVE, "", form.decision(), by);
        return receipt.ref();
    }

    /** When and why something becomes of money. */
    private record Decision(LocalDate on, String reason) {}

    /**
     * The sender of money in suspense became known: it is laid on instalments; what is more stays in suspense.
     *
     * @param instalments in the order in which they are filled
     */
    public void identify(ReceiptRef ref, DonorRef donor, List<InstalmentKey> instalments, String reason, Actor by) {
        by.mustHave(Right.RECEIPT_RECORD);
        DonorsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        DonorsRule.RECEIPT_MEETS_OPEN_INSTALMENTS.require(!instalments.isEmpty());
        Optional<Long> number = Optional.of(number(donor, by));
        ReceiptStore.Stored receipt = store.locked(ref);
        Map<PledgeRef, Pledge> locked = locked(instalments, number, receipt.purpose(), by);
        List<ReceiptMoveRow> moves = store.moves(ref);
        Optional<Long> before = donorOf(moves, by);
        DonorsRule.RECEIPT_MEETS_OPEN_INSTALMENTS.require(before.isEmpty() || before.equals(number), donor);
        Lying there = Lying.suspended(moves);
        DonorsRule.MONEY_LIES_THERE.require(there.received().isPositive(), there.received());
        List<Settlement.Target> targets = targets(instalments, locked, receipt.receivedOn());
        List<Settlement.Part> parts =
                Settlement.of(there.received(), receipt.rate(), targets, MoveKind.IDENTIFIED, MoveKind.SUSPENDED)
                        .stream()
                        .filter(part -> part.kind() == MoveKind.IDENTIFIED)
                        .toList();
        write(receipt, number, locked, parts, new Decision(pledges.today(), reason), by);
        journal.written(ref, DonorsAct.IDENTIFY, "", reason, by);
    }

    /** The donor agreed that what is held is a new contribution without limits (D-2). */
    public void release(ReceiptRef ref, String agreement, Actor by) {
        by.mustHave(Right.RECEIPT_RECORD);
        DonorsRule.DECISION_HAS_REASON.require(!agreement.isBlank(), ref);
        ReceiptStore.Stored receipt = store.locked(ref);
        List<ReceiptMoveRow> moves = store.moves(ref);
        Lying there = Lying.held(moves);
        Settlement.Part part = there.part(MoveKind.RELEASED, there.received(), Optional.empty());
        Decision decision = new Decision(pledges.today(), agreement);
        write(receipt, donorOf(moves, by), Map.of(), List.of(part), decision, by);
        journal.written(ref, DonorsAct.RELEASE, "", agreement, by);
    }

    /**
     * Gives money back that was laid on an instalment, or was released.
     *
     * @param from the instalment; empty for what was released
     * @param amount in the currency of the receipt
     */
    public void giveBack(ReceiptRef ref, Optional<InstalmentKey> from, Money amount, String reason, Actor by) {
        by.mustHave(Right.RECEIPT_RECORD);
        DonorsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        ReceiptStore.Stored receipt = store.locked(ref);
        List<ReceiptMoveRow> moves = store.moves(ref);
        Map<PledgeRef, Pledge> locked =
                pledges.seen(from.map(InstalmentKey::pledge).stream().toList(), by);
        Optional<Settlement.Target> target =
                from.map(key -> target(key, locked.get(key.pledge()), receipt.receivedOn()));
        Settlement.Part part = Lying.on(moves, from).part(MoveKind.RETURNED, amount, target);
        write(receipt, donorOf(moves, by), locked, List.of(part), new Decision(pledges.today(), reason), by);
        journal.written(ref, DonorsAct.RETURN, "", reason, by);
    }

    /** Gives money back, or passes it on to the fund it was meant for, out of what is held or in suspense (U-29). */
    public void giveBackHeld(ReceiptRef ref, String reason, Actor by) {
        by.mustHave(Right.RECEIPT_RECORD);
        DonorsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        ReceiptStore.Stored receipt = store.locked(ref);
        List<ReceiptMoveRow> moves = store.moves(ref);
        boolean suspended = Lying.suspended(moves).received().isPositive();
        Lying there = suspended ? Lying.suspended(moves) : Lying.held(moves);
        Settlement.Part part = there.part(MoveKind.RETURNED_HELD, there.received(), Optional.empty());
        Optional<Long> donor = suspended ? Optional.empty() : donorOf(moves, by);
        write(receipt, donor, Map.of(), List.of(part), new Decision(pledges.today(), reason), by);
        journal.written(ref, DonorsAct.RETURN, "", reason, by);
    }

    private void write(
            ReceiptStore.Stored receipt,
            Optional<Long> donor,
            Map<PledgeRef, Pledge> locked,
            List<Settlement.Part> parts,
            Decision decision,
            Actor by) {
        for (Settlement.Part part : parts) {
            Optional<Pledge> pledge =
                    part.target().map(target -> locked.get(target.key().pledge()));
            store.move(receipt, new ReceiptStore.Move(donor, pledge, part, decision.on(), decision.reason()), by);
        }
        locked.values().forEach(pledge -> {
            pledge.paid(pledges.paid(pledge));
            journal.written(
                    pledge.ref(),
                    DonorsAct.RECEIVE,
                    pledge.status(),
                    receipt.ref().value(),
                    by);
        });
    }

    private long number(DonorRef ref, Actor by) {
        return lookup.id(ref, by).orElseThrow(() -> new NotFound(ref));
    }

    private Optional<Long> donorOf(List<ReceiptMoveRow> moves, Actor by) {
        return moves.stream().flatMap(move -> move.donor().stream()).findFirst().map(ref -> number(ref, by));
    }

    private Map<PledgeRef, Pledge> locked(
            List<InstalmentKey> keys, Optional<Long> donor, PledgePurpose purpose, Actor by) {
        Map<PledgeRef, Pledge> locked =
                pledges.seen(keys.stream().map(InstalmentKey::pledge).toList(), by);
        locked.values().forEach(pledge -> {
            boolean meets = donor.filter(number -> number == pledge.donorId()).isPresent()
                    && pledge.purpose() == purpose
                    && pledge.status().isOpen();
            DonorsRule.RECEIPT_MEETS_OPEN_INSTALMENTS.require(meets, pledge.ref());
            pledges.donorIsChecked(pledge.donorId());
        });
        return locked;
    }

    private List<Settlement.Target> targets(
            List<InstalmentKey> keys, Map<PledgeRef, Pledge> locked, LocalDate receivedOn) {
        return keys.stream()
                .map(key -> target(key, locked.get(key.pledge()), receivedOn))
                .toList();
    }

    private Settlement.Target target(InstalmentKey key, Pledge pledge, LocalDate receivedOn) {
        Money open = pledges.open(pledge, key.number()).orElseThrow(() -> new NotFound(key));
        return new Settlement.Target(key, open, pledges.rate(pledge.amount().currency(), receivedOn));
    }
}
