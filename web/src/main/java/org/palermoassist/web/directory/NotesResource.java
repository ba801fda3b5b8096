package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.Notes;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** The register of notes verbales for machines: what the same account sees on pages, which for most is nothing. */
@Path("/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    @Inject
    private Notes notes;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    /**
     * A note verbale as the API gives it.
     *
     * @param ref its ref
     * @param status how far it has come
     * @param kind what it is about
     * @param number as the sender writes it
     * @param dated its own date, or null
     * @param arrived arrival in the register, UTC, or null
     * @param sender {@code state:XX} or {@code organization:O-...}
     * @param subject one line
     */
    public record Answer(
            String ref,
            String status,
            String kind,
            String number,
            LocalDate dated,
            Instant arrived,
            String sender,
            String subject) {}

    /** One page of the register. */
    @GET
    @Operation(
            summary = "Notes verbales",
            description =
                    "The register, for the Secretariat and the auditor; a State's mission and focal point see their"
                            + " own. Sorts: arrived, dated, number, sender, kind, status.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Number, words of the subject, or a ref")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Such as FOCAL_POINT or NEED")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "DRAFT, SENT, REGISTERED, REVERSED, DISCARDED")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2 of the State that sends it")
    @Parameter(name = "arrivedFrom", in = ParameterIn.QUERY, description = "First day of arrival, 2026-01-31")
    @Parameter(name = "arrivedTo", in = ParameterIn.QUERY, description = "Last day of arrival")
    public ListAnswer<Answer> list(@BeanParam ListQuery query) {
        return ListAnswer.of(
                notes.page(NoteFilters.of(this::value), query.request(Notes.SORTS), current.actor()),
                NotesResource::answer);
    }

    private String value(String name) {
        String value = address.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    private static Answer answer(NoteRow row) {
        return new Answer(
                row.ref().value(),
                row.status().name(),
                row.kind().name(),
                row.number(),
                row.datedOn().orElse(null),
                row.arrivedAt().orElse(null),
                row.sender().code(),
                row.subject());
    }
}
