package org.palermoassist.fund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * An obligation with all that is known of it.
 *
 * @param cost for the limits of pools
 * @param parts what each pool has set aside, in the order in which they are charged
 * @param events its steps, oldest first
 */
public record ObligationDetails(ObligationRow row, Cost cost, List<PoolPart> parts, List<Event> events) {
    /**
     * What one pool has set aside.
     *
     * @param set aside altogether, support costs included
     * @param paid direct costs
     * @param support programme support costs on them
     * @param refunded direct costs that came back
     * @param left still set aside, support costs included
     */
    public record PoolPart(PoolRef pool, Money set, Money paid, Money support, Money refunded, Money left) {}

    /**
     * A step.
     *
     * @param amount direct costs that it is about
     * @param at UTC
     */
    public record Event(
            ObligationAct act,
            ObligationStatus status,
            Optional<Money> amount,
            String reason,
            Instant at,
            String login,
            String role) {}
}
