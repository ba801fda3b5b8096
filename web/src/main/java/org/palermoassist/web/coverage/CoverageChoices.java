package org.palermoassist.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.coverage.CoverageHead;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What can be chosen above the matrix, by name in the reader's language. */
@Named
@RequestScoped
public class CoverageChoices {
    @Inject
    private ReferenceData reference;

    @Inject
    private CoverageView view;

    @Inject
    private Portal portal;

    /** The four instruments, and all of them together. */
    public List<CoverageHead> getInstruments() {
        List<CoverageHead> heads = new ArrayList<>();
        reference.provisions().instruments().stream()
                .filter(instrument -> !instrument.code().equals("UNCAC"))
                .map(instrument ->
                        head(instrument.code(), instrument.shortNames().in(language())))
                .forEach(heads::add);
        heads.add(head("all", words().get("coverage.instrument.all")));
        return heads;
    }

    /** The instrument chosen. */
    public String getInstrument() {
        return view.getQuery().instrument().orElse("all");
    }

    /** Review clusters. */
    public List<CoverageHead> getClusters() {
        return withAny(reference.provisions().clusters().stream()
                .map(cluster -> head(
                        cluster.code(), cluster.code() + " " + cluster.names().in(language()))));
    }

    /** Priority and proposal areas. */
    public List<CoverageHead> getAreas() {
        return withAny(reference.provisions().areas().stream()
                .filter(area -> !area.provisions().isEmpty())
                .map(area -> head(area.code(), area.code() + " " + area.names().in(language()))));
    }

    /** M49 regions and those of the sample world, by name. */
    public List<CoverageHead> getRegions() {
        return withAny(Stream.of(Region.Kind.SAMPLE, Region.Kind.M49)
                .flatMap(kind -> reference.regions().all(kind).stream())
                .filter(region ->
                        region.kind() == Region.Kind.SAMPLE || region.parent().isPresent())
                .map(region -> head(region.code(), region.names().in(language())))
                .sorted(Languages.order(language(), CoverageHead::label)));
    }

    /** Name of a State. */
    public String state(String code) {
        return reference.states().name(code, language());
    }

    private List<CoverageHead> withAny(Stream<CoverageHead> choices) {
        return Stream.concat(Stream.of(head("", words().get("coverage.any"))), choices)
                .toList();
    }

    private static CoverageHead head(String code, String label) {
        return new CoverageHead(code, label, "");
    }

    private String language() {
        return portal.getLanguage().code();
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
