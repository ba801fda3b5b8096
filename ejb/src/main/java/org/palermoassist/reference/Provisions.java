package org.palermoassist.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.shared.NotFound;

/** The provision graph: instruments, their articles, clusters, areas and cross references. */
public final class Provisions {
    private final Map<String, Instrument> instruments;
    private final Map<String, Provision> provisions;
    private final Map<String, Cluster> clusters;
    private final Map<String, Area> areas;
    private final List<ProvisionPair> pairs;
    private final Map<String, List<String>> ofSectors;
    private final ProvisionSearch search;

    Provisions(ReferenceReader read) {
        instruments = keyed(read.instruments(), Instrument::code);
        provisions = keyed(read.provisions(), Provision::code);
        clusters = keyed(read.clusters(), Cluster::code);
        areas = keyed(read.areas(), Area::code);
        pairs = List.copyOf(read.pairs());
        ofSectors = read.provisionsOfSectors();
        search = new ProvisionSearch(List.copyOf(provisions.values()));
    }

    /** The treaties in their order of showing. */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /**
     * A treaty.
     *
     * @throws NotFound when there is none of this code
     */
    public Instrument instrument(String code) {
        return Optional.ofNullable(instruments.get(code)).orElseThrow(() -> new NotFound(code));
    }

    /** All articles, by instrument and number. */
    public List<Provision> all() {
        return List.copyOf(provisions.values());
    }

    /** The articles of an instrument. */
    public List<Provision> of(String instrument) {
        return all().stream().filter(one -> one.instrument().equals(instrument)).toList();
    }

    /** An article, when there is one of this code. */
    public Optional<Provision> find(String code) {
        return Optional.ofNullable(provisions.get(code));
    }

    /**
     * An article.
     *
     * @throws NotFound when there is none of this code
     */
    public Provision get(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    /**
     * What people mean by these words or this number, best first; everything for an empty query.
     *
     * @param query a word of a title in any official language, or {@code 16}, {@code art 16}, {@code TIP 6}, {@code 18(13)}
     */
    public List<ProvisionHit> search(String query) {
        return search.find(query);
    }

    /** The provisions of a list; the best match first when words are searched, else by instrument and number. */
    public List<ProvisionHit> list(ProvisionFilter filter) {
        return search(filter.words()).stream()
                .filter(hit -> matches(hit.provision(), filter))
                .toList();
    }

    private boolean matches(Provision one, ProvisionFilter filter) {
        return filter.instrument().map(one.instrument()::equals).orElse(true)
                && filter.cluster()
                        .map(code -> one.cluster().filter(code::equals).isPresent())
                        .orElse(true)
                && filter.kind().map(kind -> one.kind() == kind).orElse(true)
                && filter.area()
                        .map(code -> area(code)
                                .filter(area -> area.covers(one.code()))
                                .isPresent())
                        .orElse(true);
    }

    /** The review clusters in their order. */
    public List<Cluster> clusters() {
        return List.copyOf(clusters.values());
    }

    /** A cluster, when there is one of this code. */
    public Optional<Cluster> cluster(String code) {
        return Optional.ofNullable(clusters.get(code));
    }

    /** Priority areas, then proposal areas. */
    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    /** An area, when there is one of this code. */
    public Optional<Area> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** The areas that stand for a provision. */
    public List<Area> areasOf(String provision) {
        return areas().stream().filter(area -> area.covers(provision)).toList();
    }

    /** The articles of the other convention on the same subject. */
    public List<ProvisionPair> pairsOf(String provision) {
        return pairs.stream()
                .filter(pair ->
                        pair.code().equals(provision) || pair.otherCode().equals(provision))
                .toList();
    }

    /** The provisions that a DAC purpose code may point at: a hint for a tag, never a proof (P-6). */
    public List<String> ofSector(String sector) {
        return ofSectors.getOrDefault(sector, List.of());
    }

    private static <T> Map<String, T> keyed(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
