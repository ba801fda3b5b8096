package org.palermoassist.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All reference data but the rates, as it was when it was read. It never changes; {@link ReferenceData} holds the latest.
 */
public final class ReferenceBook {
    private final Provisions provisions;
    private final States states;
    private final Regions regions;
    private final CodeLists codes;
    private final Map<String, AssistanceType> assistanceTypes;
    private final Map<String, CrimeType> crimeTypes;
    private final Map<String, Currency> currencies;
    private final List<SdgTarget> sdgTargets;

    ReferenceBook(ReferenceReader read) {
        provisions = new Provisions(read);
        regions = new Regions(read);
        states = new States(read, regions);
        codes = new CodeLists(read.codes());
        assistanceTypes = read.assistanceTypes().stream()
                .collect(Collectors.toMap(AssistanceType::code, type -> type, (a, b) -> a, LinkedHashMap::new));
        crimeTypes = read.crimeTypes().stream()
                .collect(Collectors.toMap(CrimeType::code, type -> type, (a, b) -> a, LinkedHashMap::new));
        currencies = read.currencies().stream()
                .collect(Collectors.toMap(Currency::code, currency -> currency, (a, b) -> a, LinkedHashMap::new));
        sdgTargets = List.copyOf(read.sdgTargets());
    }

    /** Instruments, articles, clusters, areas. */
    public Provisions provisions() {
        return provisions;
    }

    /** States and named areas. */
    public States states() {
        return states;
    }

    /** Regions. */
    public Regions regions() {
        return regions;
    }

    /** Code lists of partners' standards. */
    public CodeLists codes() {
        return codes;
    }

    /** Kinds of assistance in their order of showing. */
    public List<AssistanceType> assistanceTypes() {
        return List.copyOf(assistanceTypes.values());
    }

    /** A kind of assistance, when there is one of this code. */
    public Optional<AssistanceType> assistanceType(String code) {
        return Optional.ofNullable(assistanceTypes.get(code));
    }

    /** Crime types in their order of showing. */
    public List<CrimeType> crimeTypes() {
        return List.copyOf(crimeTypes.values());
    }

    /** A crime type, when there is one of this code. */
    public Optional<CrimeType> crimeType(String code) {
        return Optional.ofNullable(crimeTypes.get(code));
    }

    /** Currencies by code. */
    public List<Currency> currencies() {
        return List.copyOf(currencies.values());
    }

    /** A currency, when there is one of this code. */
    public Optional<Currency> currency(String code) {
        return Optional.ofNullable(currencies.get(code));
    }

    /** Targets of the Sustainable Development Goals that the portal carries. */
    public List<SdgTarget> sdgTargets() {
        return sdgTargets;
    }
}
