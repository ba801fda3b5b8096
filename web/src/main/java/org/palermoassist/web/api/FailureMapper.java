package org.palermoassist.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.palermoassist.shared.LogText;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Stale;

/**
 * Every failure of the API as problem+json: not there or not for this reader 404, not allowed 403, rule 409 with its name, lost
 * race 409 {@code STALE}, unreadable 400. Anything else is a fault of ours: 500 with a number that stands in the log, too.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation broken) {
                return Problem.ofRule(broken.rule().name(), broken.facts());
            }
            if (cause instanceof NotFound) {
                return Problem.of(404, "NOT_FOUND", "There is no such record");
            }
            if (cause instanceof NotAllowed) {
                return Problem.of(403, "NOT_ALLOWED", "This account may not do that");
            }
            if (cause instanceof Stale) {
                return Problem.of(409, "STALE", "The record was changed by somebody else; read it again");
            }
            if (cause instanceof BadInput bad) {
                return Problem.ofField(bad.field(), bad.getMessage());
            }
            if (cause instanceof RedirectionException elsewhere) {
                return elsewhere.getResponse();
            }
            if (cause instanceof WebApplicationException web) {
                return ofWeb(web.getResponse().getStatus());
            }
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "api.failure number=" + number + "\n" + LogText.of(failure));
        return Problem.of(500, "FAULT", "The portal failed; the number in its log is " + number);
    }

    private static Response ofWeb(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "MALFORMED", "The request cannot be read");
            case 404 -> Problem.of(404, "NOT_FOUND", "There is no such address");
            case 405 -> Problem.of(405, "METHOD", "This address does not take that method");
            case 406 -> Problem.of(406, "NOT_ACCEPTABLE", "This address does not answer in the format asked for");
            case 415 -> Problem.of(415, "MEDIA_TYPE", "This address does not read that format");
            default -> Problem.of(status, "REFUSED", "The request was refused");
        };
    }
}
