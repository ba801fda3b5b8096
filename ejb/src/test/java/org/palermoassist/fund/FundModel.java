package org.palermoassist.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.palermoassist.donors.Earmark;
import org.palermoassist.shared.RuleViolation;

/**
 * The fund in memory: the portal's own classes decide what moves, and beside them a second bookkeeping that knows nothing of accounts
 * counts what there should be. Driven by random commands; a refused command changes nothing.
 */
final class FundModel {
    private static final String[] BODIES = {"COP", "WG2", "WG3"};
    private static final String[] PERCENTS = {"0", "7", "13"};
    private static final LocalDate TODAY = FundExamples.TODAY;

    final List<Pool> pools = new ArrayList<>();
    final Map<Long, BigDecimal> balances = new HashMap<>();
    final List<Transfer> journal = new ArrayList<>();
    final List<Trip> trips = new ArrayList<>();
    final Map<Long, Expected> expected = new HashMap<>();
    int refused;

    private final Account bank = new Account(1, "1000", AccountKind.BANK, "USD", 0);
    private final Account suspense = new Account(2, "2000", AccountKind.SUSPENSE, "USD", 0);
    private final Random random;
    private BigDecimal pledged = BigDecimal.ZERO;
    private BigDecimal suspended = BigDecimal.ZERO;
    private List<Transfer> reversible = List.of();

    /** What the second bookkeeping knows of a pool (F-3). */
    static final class Expected {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal reserve = BigDecimal.ZERO;
    }

    /** An obligation, and what the second bookkeeping knows of it. */
    static final class Trip {
        final Cost cost;
        final Map<Long, BigDecimal> direct = new HashMap<>();
        final Map<Long, BigDecimal> paid = new HashMap<>();
        ObligationMoney money = new ObligationMoney();
        boolean open = true;

        Trip(Cost cost) {
            this.cost = cost;
        }
    }

    FundModel(long seed) {
        random = new Random(seed);
    }

    /** One random command. */
    void step() {
        try {
            switch (random.nextInt(13)) {
                case 0 -> pledge();
                case 1, 2 -> receive();
                case 3 -> suspend();
                case 4 -> identify();
                case 5, 6 -> request();
                case 7 -> raise();
                case 8, 9 -> pay();
                case 10 -> close();
                case 11 -> reserve();
                default -> reverse();
            }
        } catch (RuleViolation broken) {
            refused++;
        }
    }

    /** Pledges never count as money. */
    private void pledge() {
        pledged = pledged.add(amount(100_000));
    }

    private void receive() {
        Pool pool = random.nextInt(10) == 0 || pools.isEmpty() ? open() : any();
        BigDecimal amount = amount(50_000);
        List<Transfer> transfers = List.of(Transfer.of(bank, pool.free(), amount));
        post(transfers);
        expected.get(pool.id()).in = expected.get(pool.id()).in.add(amount);
        reversible = transfers;
    }

    private Pool open() {
        long id = pools.size() + 1L;
        String body = BODIES[random.nextInt(BODIES.length)];
        Earmark earmark =
                switch (random.nextInt(4)) {
                    case 0 -> Earmark.NONE;
                    case 1 -> FundExamples.bodies(body);
                    case 2 -> FundExamples.bodyUntil(body, TODAY.plusDays(random.nextInt(90)));
                    default -> FundExamples.bodyUntil(body, TODAY.minusDays(1));
                };
        Pool pool = FundExamples.pool(id, earmark, PERCENTS[random.nextInt(PERCENTS.length)]);
        pools.add(pool);
        expected.put(id, new Expected());
        return pool;
    }

    private void suspend() {
        BigDecimal amount = amount(1_000);
        post(List.of(Transfer.of(bank, suspense, amount)));
        suspended = suspended.add(amount);
        reversible = List.of();
    }

    private void identify() {
        Pool pool = any();
        BigDecimal amount = amount(1_000);
        post(List.of(Transfer.of(suspense, pool.free(), amount)));
        suspended = suspended.subtract(amount);
        expected.get(pool.id()).in = expected.get(pool.id()).in.add(amount);
        reversible = List.of();
    }

    private void request() {
        Trip trip = new Trip(FundExamples.cost(BODIES[random.nextInt(BODIES.length)]));
        setAside(trip, amount(20_000));
        trips.add(trip);
    }

    private void raise() {
        setAside(anyOpen(), amount(500));
    }

    private void setAside(Trip trip, BigDecimal direct) {
        List<Pool> fitting = Charge.order(pools, trip.cost, TODAY);
        List<Share> shares = Charge.split(direct, fitting, pool -> trip.money.room(pool, balance(pool.free())));
        List<Transfer> transfers = trip.money.raise(shares);
        post(transfers);
        keep(trip, transfers);
        shares.forEach(share -> trip.direct.merge(share.pool().id(), share.direct(), BigDecimal::add));
        reversible = List.of();
    }

    private void pay() {
        Trip trip = anyOpen();
        BigDecimal most = trip.money.leftDirect();
        BigDecimal amount = random.nextInt(5) == 0
                ? most.add(new BigDecimal("0.01"))
                : amount(5_000).min(most);
        List<Transfer> transfers = trip.money.pay(amount, CostKind.values()[random.nextInt(4)]);
        post(transfers);
        keep(trip, transfers);
        for (Transfer transfer : transfers) {
            Expected pool = expected.get(transfer.from().pool());
            pool.spent = pool.spent.add(transfer.amount().amount());
            if (transfer.to().kind() != AccountKind.PAID_SUPPORT) {
                trip.paid.merge(transfer.from().pool(), transfer.amount().amount(), BigDecimal::add);
            }
        }
        reversible = List.of();
    }

    private void close() {
        Trip trip = anyOpen();
        List<Transfer> transfers = trip.money.release();
        post(transfers);
        keep(trip, transfers);
        trip.open = false;
        reversible = List.of();
    }

    private void reserve() {
        Pool pool = any();
        FundRule.RESERVE_IS_UNEARMARKED.require(!pool.isEarmarked());
        BigDecimal amount = amount(1_000);
        boolean in = random.nextBoolean();
        post(List.of(
                in
                        ? Transfer.of(pool.free(), pool.reserve(), amount)
                        : Transfer.of(pool.reserve(), pool.free(), amount)));
        Expected known = expected.get(pool.id());
        known.reserve = in ? known.reserve.add(amount) : known.reserve.subtract(amount);
        reversible = List.of();
    }

    /** Takes the last receipt back, when it is still there. */
    private void reverse() {
        List<Transfer> taken = reversible;
        post(taken.stream().map(Transfer::back).toList());
        for (Transfer transfer : taken) {
            Expected pool = expected.get(transfer.to().pool());
            pool.in = pool.in.subtract(transfer.amount().amount());
        }
        reversible = List.of();
    }

    private void keep(Trip trip, List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            long pool = Math.max(transfer.from().pool(), transfer.to().pool());
            trip.money.add(
                    pools.get((int) pool - 1),
                    transfer.from().kind(),
                    transfer.to().kind(),
                    transfer.amount().amount());
        }
    }

    /** All or nothing, as in the database. */
    private void post(List<Transfer> transfers) {
        Map<Long, BigDecimal> known = new HashMap<>();
        pools.forEach(pool -> pool.accounts().values().forEach(account -> known.put(account.id(), balance(account))));
        known.put(suspense.id(), balance(suspense));
        Locked locked = new Locked(known);
        transfers.forEach(locked::move);
        for (Transfer transfer : transfers) {
            BigDecimal amount = transfer.amount().amount();
            balances.merge(transfer.from().id(), amount.negate(), BigDecimal::add);
            balances.merge(transfer.to().id(), amount, BigDecimal::add);
            journal.add(transfer);
        }
    }

    BigDecimal balance(Account account) {
        return balances.getOrDefault(account.id(), BigDecimal.ZERO);
    }

    BigDecimal suspended() {
        return suspended;
    }

    Account suspense() {
        return suspense;
    }

    private Pool any() {
        FundRule.A_POOL_ALLOWS_THE_COST.require(!pools.isEmpty());
        return pools.get(random.nextInt(pools.size()));
    }

    private Trip anyOpen() {
        List<Trip> open = trips.stream().filter(trip -> trip.open).toList();
        FundRule.OBLIGATION_STATUS_ORDER.require(!open.isEmpty());
        return open.get(random.nextInt(open.size()));
    }

    private BigDecimal amount(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2);
    }

    /** Support costs by the rule's own words: percent of direct costs, rounded once, HALF_UP. */
    static BigDecimal support(Pool pool, BigDecimal direct) {
        return direct.multiply(pool.support().percent()).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
