package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.RuleSets;
import org.palermoassist.subsistence.Subsistence;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The subsistence calculator, its rates and rules. Public, within the limits of the API; nothing is kept of what is asked. */
@Path("/subsistence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubsistenceResource {
    @Inject
    private Subsistence subsistence;

    @Inject
    private Calculator calculator;

    @Inject
    private DailyRates rates;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    /** Computes a journey. */
    @POST
    @Path("/entitlements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compute the subsistence of a journey, line by line: an estimate, no entitlement",
            description =
                    "Body: homeZone, leavesHome, fromHome, stays (place, zone, arrives, leaves, transit, onArrival,"
                            + " onDeparture), reachesHome, toHome, given (by day: LODGING, BREAKFAST, LUNCH, DINNER), privateDays."
                            + " Times are local, 2026-03-08T14:00; rides are OWN, VEHICLE or NONE.")
    public Response compute(JourneyBody body) {
        if (body == null) {
            throw new BadInput("body", "");
        }
        Map<PlaceCode, Place> places = calculator.places(current.actor());
        Itinerary journey = body.itinerary(places);
        Entitlement found = subsistence.entitlement(journey, current.actor());
        Language language = Language.of(Locale.forLanguageTag(current.actor().language()));
        LineWords words = new LineWords(language, places);
        var result = new SubsistenceAnswers.Result(
                Words.in(language).get("subsistence.calculator.noEntitlement"),
                ItineraryText.of(journey),
                found.ruleSet(),
                found.nights(),
                found.lines().stream()
                        .map(line -> SubsistenceAnswers.Line.of(line, words))
                        .toList(),
                found.dsa().amount(),
                found.terminals().amount(),
                found.total().amount(),
                "USD");
        return Response.ok(result).language(language.code()).build();
    }

    /** Places. */
    @GET
    @Path("/places")
    @Operation(summary = "Places for which there are subsistence rates")
    public ListAnswer<SubsistenceAnswers.PlaceAnswer> places() {
        List<SubsistenceAnswers.PlaceAnswer> all = rates.places(current.actor()).stream()
                .map(one -> new SubsistenceAnswers.PlaceAnswer(
                        one.code().value(), one.name(), one.zone().getId()))
                .toList();
        return new ListAnswer<>(all, all.size());
    }

    /** Rates. */
    @GET
    @Path("/rates")
    @Operation(summary = "Subsistence rates by place and date")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "Code of a place, AT-VIE")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166 code, AT")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "Day on which the rate holds, 2026-03-08")
    public ListAnswer<SubsistenceAnswers.Rate> rates(@BeanParam ListQuery query) {
        var filter = DailyRateQuery.filter(name ->
                Optional.ofNullable(address.getQueryParameters().getFirst(name)).orElse(""));
        return ListAnswer.of(rates.page(filter, query.request(Set.of()), current.actor()), SubsistenceAnswers.Rate::of);
    }

    /** Versions of the rules. */
    @GET
    @Path("/rule-sets")
    @Operation(summary = "Versions of the subsistence rules, the latest first")
    public ListAnswer<SubsistenceAnswers.Rules> ruleSets() {
        List<SubsistenceAnswers.Rules> all = ruleSets.all(current.actor()).stream()
                .map(SubsistenceAnswers.Rules::of)
                .toList();
        return new ListAnswer<>(all, all.size());
    }

    /** One version. */
    @GET
    @Path("/rule-sets/{version}")
    @Operation(summary = "A version of the subsistence rules")
    public SubsistenceAnswers.Rules ruleSet(@PathParam("version") int version) {
        return SubsistenceAnswers.Rules.of(ruleSets.version(version, current.actor()));
    }
}
