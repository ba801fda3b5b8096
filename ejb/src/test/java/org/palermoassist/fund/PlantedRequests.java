package org.palermoassist.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Typed;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.palermoassist.security.Actor;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.shared.RuleViolation;

/** Our keys of commands with one fault each. */
final class PlantedRequests {
    private PlantedRequests() {}

    /** Knows that a command was carried out, and has lost what it answered. */
    @Dependent
    @Typed(LosesAnswers.class)
    public static class LosesAnswers extends IdempotentRequests {
        @Override
        public Answer once(Keyed command, Supplier<Answer> work, Actor by) {
            Answer answer = super.once(command, work, by);
            return answer.again() ? new Answer("", "", true) : answer;
        }
    }

    /** Keeps the keys of each thread for themselves. */
    @Dependent
    @Typed(KeysOfEachThread.class)
    public static class KeysOfEachThread extends IdempotentRequests {
        @Override
        public Answer once(Keyed command, Supplier<Answer> work, Actor by) {
            String own = command.key() + "/" + Thread.currentThread().getId();
            return super.once(new Keyed(own, command.request()), work, by);
        }
    }

    /** Keeps the key of a refused command as if it had been carried out. */
    @Dependent
    @Typed(RemembersRefusals.class)
    public static class RemembersRefusals extends IdempotentRequests {
        private final Set<String> refused = ConcurrentHashMap.newKeySet();

        @Override
        public Answer once(Keyed command, Supplier<Answer> work, Actor by) {
            if (refused.contains(command.key())) {
                return new Answer("", "done", true);
            }
            try {
                return super.once(command, work, by);
            } catch (RuleViolation broken) {
                refused.add(command.key());
                throw broken;
            }
        }
    }
}
