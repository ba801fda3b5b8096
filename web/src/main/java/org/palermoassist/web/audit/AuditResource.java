package org.palermoassist.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.audit.AuditVerification;
import org.palermoassist.audit.ChainFinding;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.audit.ChainReport;
import org.palermoassist.audit.ChainStatus;
import org.palermoassist.web.security.CurrentActor;

/** The chain that seals the audit trail. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    private AuditVerification verification;

    @Inject
    private CurrentActor current;

    /**
     * How the chain stands.
     *
     * @param head last row of the chain; absent before the first line is sealed
     * @param unsealed lines that wait for the sealer
     * @param oldestSeconds age of the oldest of them, in seconds; 0 when none waits
     * @param late whether lines wait longer than a minute
     * @param published last head that was written outside the database
     */
    public record Standing(ChainHead head, long unsealed, long oldestSeconds, boolean late, ChainHead published) {
        static Standing of(ChainStatus status) {
            return new Standing(
                    status.head().orElse(null),
                    status.unsealed(),
                    status.oldest().map(Duration::toSeconds).orElse(0L),
                    status.isLate(),
                    status.published().orElse(null));
        }
    }

    /**
     * What a verification found.
     *
     * @param intact whether nothing is wrong
     * @param lines how many lines were verified
     * @param findings what is wrong, 100 at most
     */
    public record Verdict(boolean intact, Instant at, long lines, ChainHead head, List<ChainFinding> findings) {
        static Verdict of(ChainReport report) {
            return new Verdict(
                    report.isIntact(),
                    report.at(),
                    report.lines(),
                    report.head().orElse(null),
                    report.findings());
        }
    }

    /** How the chain stands. */
    @GET
    @Path("/chain")
    @Operation(summary = "Last row of the chain that seals the audit trail, and what waits to be sealed")
    public Standing chain() {
        return Standing.of(verification.status(current.actor()));
    }

    /** Verifies the whole trail now. */
    @POST
    @Path("/verifications")
    @Operation(summary = "Verify the audit trail: every line, every link, every published head")
    public Verdict verify() {
        return Verdict.of(verification.verify(current.actor()));
    }
}
