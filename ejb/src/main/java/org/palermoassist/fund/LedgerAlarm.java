package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.messages.Alarms;
import org.palermoassist.security.Actor;

/** What does not hold is told to administrators and auditors at once. */
@ApplicationScoped
class LedgerAlarm {
    @Inject
    private Alarms alarms;

    /** Writes the letters; none when all holds. */
    int ring(LedgerReport report, Actor by) {
        List<String> invariants = report.findings().stream()
                .map(finding -> finding.invariant().name())
                .distinct()
                .sorted()
                .toList();
        return invariants.isEmpty() ? 0 : alarms.ledger(invariants, by);
    }
}
