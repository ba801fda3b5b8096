package org.palermoassist.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingFilter;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.MeetingRow;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Meetings for machines; public facts. */
@Path("/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor current;

    /** A meeting in a list. */
    public record Meeting(
            String ref,
            String body,
            int session,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            String place,
            String venue,
            String instrument) {
        static Meeting of(MeetingRow row) {
            return new Meeting(
                    row.ref().value(),
                    row.body(),
                    row.session(),
                    row.title(),
                    row.opensOn(),
                    row.closesOn(),
                    row.place().value(),
                    row.venue(),
                    row.instrument());
        }
    }

    /** An item of an agenda. */
    public record Item(String number, String title, List<String> provisions) {
        static Item of(AgendaItem item) {
            return new Item(item.number(), item.title(), List.copyOf(item.provisions()));
        }
    }

    /** A meeting with its agenda. */
    public record Whole(
            String ref,
            String body,
            int session,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            String zone,
            String place,
            String venue,
            String instrument,
            List<Item> agenda,
            List<String> backToBack,
            List<String> joint) {
        static Whole of(MeetingDetails found) {
            return new Whole(
                    found.ref().value(),
                    found.body(),
                    found.session(),
                    found.title(),
                    found.opensOn(),
                    found.closesOn(),
                    found.zone().getId(),
                    found.place().value(),
                    found.venue(),
                    found.instrument(),
                    found.agenda().stream().map(Item::of).toList(),
                    found.backToBack().stream().map(MeetingRef::value).toList(),
                    found.joint().stream().map(MeetingRef::value).toList());
        }
    }

    /** One page of meetings. */
    @GET
    @Operation(summary = "Meetings", description = "Those to come first, the next one at the top.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of title or venue")
    @Parameter(name = "body", in = ParameterIn.QUERY, description = "Code of a body, such as COP or WG.2")
    @Parameter(name = "past", in = ParameterIn.QUERY, description = "no: without those that are over")
    public ListAnswer<Meeting> list(
            @QueryParam("q") String words,
            @QueryParam("body") String body,
            @QueryParam("past") String past,
            @BeanParam ListQuery query) {
        MeetingFilter filter = new MeetingFilter(
                words == null ? "" : words,
                Optional.ofNullable(body).filter(code -> !code.isEmpty()),
                !"no".equals(past));
        return ListAnswer.of(meetings.page(filter, query.request(Set.of()), current.actor()), Meeting::of);
    }

    /** One meeting. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "A meeting with its agenda", description = "404 when there is none.")
    public Whole details(@PathParam("ref") String ref) {
        return Whole.of(meetings.details(new MeetingRef(ref), current.actor()));
    }
}
