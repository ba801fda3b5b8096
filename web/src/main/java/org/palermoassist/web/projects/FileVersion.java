package org.palermoassist.web.projects;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.palermoassist.exchange.FileStanding;
import org.palermoassist.projects.ProjectFilter;

/** Which version of a file a reader gets: a tag that changes with every change of it, and the second of the last one. */
final class FileVersion {
    /** How projects are written; another way of writing makes other tags. */
    private static final int WRITING = 1;

    /** Within a second there may be another change. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final EntityTag tag;
    private final Optional<Date> changed;

    FileVersion(FileStanding standing, ProjectFilter filter, Instant now) {
        UUID wanted = UUID.nameUUIDFromBytes(filter.toString().getBytes(StandardCharsets.UTF_8));
        tag = new EntityTag(
                String.join("-", standing.feed(), String.valueOf(standing.number()), wanted.toString(), "" + WRITING));
        changed =
                standing.changedAt().filter(at -> at.plus(SECOND).isBefore(now)).map(Date::from);
    }

    /** What the reader is told who has this version; empty when the file is to be sent. */
    Optional<Response.ResponseBuilder> evaluate(Request request) {
        return Optional.ofNullable(
                        changed.isPresent()
                                ? request.evaluatePreconditions(changed.get(), tag)
                                : request.evaluatePreconditions(tag))
                .map(this::mark);
    }

    Response.ResponseBuilder mark(Response.ResponseBuilder answer) {
        return answer.tag(tag).lastModified(changed.orElse(null));
    }
}
