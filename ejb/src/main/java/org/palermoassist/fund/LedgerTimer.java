package org.palermoassist.fund;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Leases;

/** Proves the ledger each night, on one node. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerTimer {
    private static final Logger LOG = System.getLogger(LedgerTimer.class.getName());
    private static final Duration NIGHT = Duration.ofHours(6);
    private static final Actor TIMER = Actor.machine("ledger", Right.LEDGER_VERIFY);

    @Inject
    private LedgerAudit audit;

    @Inject
    private LedgerAlarm alarm;

    @Inject
    private Leases leases;

    /** Proves it, and says loudly what does not hold: in the log, and by letter to administrators and auditors. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void run() {
        try {
            if (leases.hold("ledger-audit", NIGHT)) {
                LedgerReport report = audit.verify(TIMER);
                Level level = report.isIntact() ? Level.INFO : Level.ERROR;
                LOG.log(level, "ledger.verify transfers=" + report.transfers() + " findings=" + report.findings());
                alarm.ring(report, TIMER);
            }
        } catch (RuntimeException e) {
            // a timer that throws would be taken off
            LOG.log(Level.WARNING, "the ledger was not verified; it is tried again tomorrow", e);
        }
    }
}
