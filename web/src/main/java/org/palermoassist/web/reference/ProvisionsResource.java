package org.palermoassist.web.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.reference.Instrument;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ProvisionHit;
import org.palermoassist.reference.Provisions;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;

/** The articles of the Convention, its Protocols and the Convention against Corruption. */
@Path("/provisions")
@Produces(MediaType.APPLICATION_JSON)
public class ProvisionsResource {
    @Inject
    private ReferenceData reference;

    /** A provision with everything on record. */
    public record ProvisionAnswer(
            ProvisionRow provision,
            String instrument,
            String officialUrl,
            Optional<Provision.Duty> duty,
            Optional<String> dutyNote,
            Map<String, String> titles,
            Map<String, String> plain) {}

    /** A list of provisions. */
    @GET
    @Operation(summary = "Provisions by instrument and number, or the best match first when q is given")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of a title in six languages, or 16, art 16, TIP 6, 18(13)")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "UNTOC, TIP, SOM, FA or UNCAC")
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Review cluster, I to IV")
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "Priority or proposal area, such as PA1")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "G general, S substantive, I institutional, F final clause")
    public Response list(@BeanParam ListQuery query, @Context UriInfo uri, @Context HttpHeaders headers) {
        PageRequest wanted = query.request(Set.of(ProvisionQuery.CODE, ProvisionQuery.TITLE));
        String language = ReaderLanguage.of(headers);
        var parameters = uri.getQueryParameters();
        var rows = ProvisionQuery.rows(
                reference.provisions(),
                name -> Optional.ofNullable(parameters.getFirst(name)).orElse(""),
                wanted,
                language);
        return Response.ok(ListAnswer.of(Page.of(rows, wanted)))
                .language(language)
                .build();
    }

    /** One provision. */
    @GET
    @Path("{code}")
    @Operation(summary = "One provision, such as UNTOC-18, with its titles in the official languages")
    public Response one(@PathParam("code") String code, @Context HttpHeaders headers) {
        Provisions all = reference.provisions();
        String language = ReaderLanguage.of(headers);
        Provision found = all.get(code);
        Instrument instrument = all.instrument(found.instrument());
        ProvisionAnswer answer = new ProvisionAnswer(
                ProvisionRow.of(new ProvisionHit(found, Optional.empty()), all, language),
                instrument.names().in(language),
                instrument.officialUrl(),
                found.duty(),
                found.dutyNote(),
                found.titles().byLanguage(),
                found.plain().byLanguage());
        return Response.ok(answer).language(language).build();
    }
}
