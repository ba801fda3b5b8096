package org.palermoassist.reference;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** Reads the reference tables. */
class ReferenceReader {
    private final EntityManager em;

    ReferenceReader(EntityManager em) {
        this.em = em;
    }

    List<Instrument> instruments() {
        Map<String, Names> names = names("name", "instrument_name");
        Map<String, Names> shorter = names("short_name", "instrument_name");
        return rows(
                "code, parent, position, adopted_on, in_force_on, adopted_by, official_url, scope",
                "instrument",
                "position",
                row -> new Instrument(
                        row.text(0),
                        row.optional(1),
                        row.integer(2),
                        row.date(3).orElseThrow(),
                        row.date(4).orElseThrow(),
                        row.text(5),
                        row.text(6),
                        row.text(7).equals("OWN"),
                        of(names, row.text(0)),
                        of(shorter, row.text(0))));
    }

    List<Provision> provisions() {
        Map<String, Names> titles = names("title", "provision_title");
        return rows(
                "p.code, p.instrument, p.article, p.kind, p.duty, p.duty_note, p.cluster, p.plain_en, p.plain_fr",
                "provision p JOIN instrument i ON i.code = p.instrument",
                "i.position, p.article",
                row -> new Provision(
                        row.text(0),
                        row.text(1),
                        row.integer(2),
                        Provision.Kind.valueOf(row.text(3)),
                        row.optional(4).map(Provision.Duty::valueOf),
                        row.optional(5),
                        row.optional(6),
                        of(titles, row.text(0)),
                        note(row, 7)));
    }

    List<Cluster> clusters() {
        return rows(
                "code, position, name_en, name_fr",
                "cluster",
                "position",
                row -> new Cluster(row.text(0), row.integer(1), note(row, 2)));
    }

    List<ProvisionPair> pairs() {
        return rows(
                "code, other_code, relation, note_en, note_fr",
                "provision_pair",
                "code, LENGTH(other_code), other_code",
                row -> new ProvisionPair(row.text(0), row.text(1), row.text(2).equals("="), note(row, 3)));
    }

    List<Area> areas() {
        Map<String, List<Area.Target>> targets = grouped(
                "a.area, a.provision_code, a.paragraph",
                "area_provision a JOIN provision p ON p.code = a.provision_code JOIN instrument i ON i.code = p.instrument",
                "i.position, p.article",
                row -> new Area.Target(row.text(1), row.optional(2)));
        return rows(
                "code, list, parent, position, name_en, name_fr, source",
                "area",
                "position",
                row -> new Area(
                        row.text(0),
                        row.text(1).equals("PRIORITY"),
                        row.optional(2),
                        row.integer(3),
                        note(row, 4),
                        row.text(6),
                        targets.getOrDefault(row.text(0), List.of())));
    }

    List<AssistanceType> assistanceTypes() {
        return rows(
                "code, position, name_en, name_fr, valid_from, valid_to",
                "assistance_type",
                "position",
                row -> new AssistanceType(row.text(0), row.integer(1), note(row, 2), row.date(4), row.date(5)));
    }

    List<CrimeType> crimeTypes() {
        return rows(
                "code, position, name_en, name_fr, valid_from, valid_to",
                "crime_type",
                "position",
                row -> new CrimeType(row.text(0), row.integer(1), note(row, 2), row.date(4), row.date(5)));
    }

    List<Region> regions() {
        Map<String, Names> names = names("name", "region_name");
        return rows(
                "code, parent, kind",
                "region",
                "code",
                row -> new Region(
                        row.text(0), row.optional(1), Region.Kind.valueOf(row.text(2)), of(names, row.text(0))));
    }

    Map<String, List<String>> regionMap() {
        return grouped("dac_code, m49_code", "region_map", "m49_code", row -> row.text(1));
    }

    List<State> states() {
        Map<String, Names> names = names("name", "state_name");
        Map<String, List<String>> former =
                grouped("code, name", "state_former_name", "used_until DESC", row -> row.text(1));
        return rows(
                "code, alpha3, m49, un_group, also_group, election_group, region, kind",
                "state",
                "code",
                row -> new State(
                        row.text(0),
                        row.optional(1),
                        row.optional(2),
                        row.optional(3).map(UnGroup::valueOf),
                        row.optional(4).map(UnGroup::valueOf),
                        row.optional(5).map(UnGroup::valueOf),
                        row.optional(6),
                        State.Kind.valueOf(row.text(7)),
                        of(names, row.text(0)),
                        former.getOrDefault(row.text(0), List.of())));
    }

    List<ListPeriod> listPeriods() {
        return rows(
                "state, list, valid_from, valid_to, source",
                "state_list",
                "state, list, valid_from",
                row -> new ListPeriod(
                        row.text(0),
                        StateList.valueOf(row.text(1)),
                        row.date(2).orElseThrow(),
                        row.date(3),
                        row.text(4)));
    }

    List<PartyStatus> partyStatuses() {
        return rows(
                "p.state, p.instrument, p.status, p.kind, p.on_date, p.source, p.recorded_on",
                "party_status p JOIN instrument i ON i.code = p.instrument",
                "p.state, i.position, p.recorded_on, p.on_date",
                row -> new PartyStatus(
                        row.text(0),
                        row.text(1),
                        PartyStatus.Standing.valueOf(row.text(2)),
                        PartyStatus.Act.valueOf(row.text(3)),
                        row.date(4),
                        row.text(5),
                        row.date(6).orElseThrow()));
    }

    List<NamedArea> namedAreas() {
        return rows(
                "code, name_en, name_fr, note_en, note_fr",
                "named_area",
                "code",
                row -> new NamedArea(row.text(0), note(row, 1), note(row, 3)));
    }

    List<CodeEntry> codes() {
        return rows(
                "list, code, name_en, name_fr, category, withdrawn",
                "code_list_entry",
                "list, LENGTH(code), code",
                row -> new CodeEntry(row.text(0), row.text(1), note(row, 2), row.optional(4), row.flag(5)));
    }

    Map<String, List<String>> provisionsOfSectors() {
        return grouped(
                "s.sector, s.provision_code",
                "sector_provision s JOIN provision p ON p.code = s.provision_code"
                        + " JOIN instrument i ON i.code = p.instrument",
                "i.position, p.article",
                row -> row.text(1));
    }

    List<Currency> currencies() {
        return rows(
                "code, name_en, name_fr, digits, withdrawn",
                "currency",
                "code",
                row -> new Currency(row.text(0), note(row, 1), row.integer(3), row.flag(4)));
    }

    List<SdgTarget> sdgTargets() {
        return rows(
                "code, position, name_en, name_fr",
                "sdg_target",
                "position",
                row -> new SdgTarget(row.text(0), row.integer(1), note(row, 2)));
    }

    private Map<String, Names> names(String column, String table) {
        Map<String, Map<String, String>> found = new HashMap<>();
        for (Row row : rows("code, lang, " + column, table, "code", row -> row)) {
            found.computeIfAbsent(row.text(0), code -> new HashMap<>()).put(row.text(1), row.text(2));
        }
        Map<String, Names> names = new HashMap<>();
        found.forEach((code, texts) -> names.put(code, new Names(texts)));
        return names;
    }

    private <T> Map<String, List<T>> grouped(String columns, String table, String order, Function<Row, T> mapper) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        for (Row row : rows(columns, table, order, row -> row)) {
            found.computeIfAbsent(row.text(0), key -> new ArrayList<>()).add(mapper.apply(row));
        }
        return found;
    }

    private <T> List<T> rows(String columns, String table, String order, Function<Row, T> mapper) {
        return Sql.select(columns, table).tail("ORDER BY " + order).list(em, mapper);
    }

    /** English and French text of two neighbouring columns. */
    private static Names note(Row row, int at) {
        Optional<String> english = row.optional(at);
        return english.map(text -> Names.of(text, row.optional(at + 1))).orElseGet(Names::none);
    }

    private static Names of(Map<String, Names> names, String code) {
        return names.getOrDefault(code, Names.none());
    }
}
