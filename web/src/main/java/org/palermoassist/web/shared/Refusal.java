package org.palermoassist.web.shared;

import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Stale;

/** One of the four exceptions that a service may throw, found behind whatever Faces and EL wrapped around it. */
record Refusal(RuntimeException cause) {

    static Optional<Refusal> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RuleViolation || t instanceof NotFound || t instanceof NotAllowed || t instanceof Stale) {
                return Optional.of(new Refusal((RuntimeException) t));
            }
        }
        return Optional.empty();
    }

    /** @return status of a page that cannot be shown for this reason */
    int status() {
        if (cause instanceof NotFound) {
            return 404;
        }
        return cause instanceof NotAllowed ? 403 : cause instanceof Stale ? 409 : 400;
    }

    /** @return what the page says that asked */
    String text(Language language) {
        Words words = Words.in(language);
        if (cause instanceof RuleViolation broken) {
            Object[] facts = broken.facts().stream()
                    .map(fact -> shown(fact, broken.rule().capability(), words, language))
                    .toArray();
            return words.has(broken.messageKey())
                    ? words.get(broken.messageKey(), facts)
                    : words.get("refusal.rule", broken.messageKey());
        }
        String kind = cause instanceof NotFound ? "missing" : cause instanceof NotAllowed ? "right" : "stale";
        return words.get("refusal." + kind);
    }

    private static Object shown(Object fact, String capability, Words words, Language language) {
        if (fact instanceof Money money) {
            return Formats.in(language).money(money.amount(), money.currency());
        }
        if (fact instanceof Enum<?> constant) {
            String key = capability + ".status." + constant.name();
            return words.has(key) ? words.get(key) : constant.name();
        }
        return fact;
    }
}
