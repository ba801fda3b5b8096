package org.palermoassist.coverage;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.palermoassist.reference.Languages;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** Names of lines and columns in the reader's language, English where there is none. */
final class CoverageHeads {
    private final EntityManager em;
    private final String language;

    CoverageHeads(EntityManager em, String language) {
        this.em = em;
        this.language = language;
    }

    /** Substantive provisions in their order, and others that have a record. */
    List<CoverageHead> provisions(CoverageQuery query, Set<String> withRecords) {
        Sql sql = Sql.select(
                        "v.code, v.instrument, v.article, COALESCE(t.title, e.title)",
                        "provision v JOIN instrument i ON i.code = v.instrument"
                                + " LEFT JOIN provision_title t ON t.code = v.code AND t.lang = ?"
                                + " LEFT JOIN provision_title e ON e.code = v.code AND e.lang = 'en'"
                                + " WHERE v.instrument <> 'UNCAC'",
                        language)
                .and("(v.kind = 'S' OR v.code IN ?)", withRecords)
                .andIf(query.instrument(), "v.instrument = ?")
                .andIf(query.cluster(), "v.cluster = ?")
                .andIf(query.area(), "v.code IN (SELECT ap.provision_code FROM area_provision ap WHERE ap.area = ?)");
        return sql.tail("ORDER BY FIELD(v.instrument, 'UNTOC', 'TIP', 'SOM', 'FA'), v.article")
                .list(em, row -> new CoverageHead(row.text(0), row.text(1) + " " + row.text(2), row.text(3)));
    }

    /** Areas in their order. */
    List<CoverageHead> areas(CoverageQuery query) {
        String name = language.equals("fr") ? "a.name_fr" : "a.name_en";
        return Sql.select("a.code, " + name, "area a WHERE a.code IN (SELECT ap.area FROM area_provision ap)")
                .andIf(query.area(), "a.code = ?")
                .tail("ORDER BY a.position")
                .list(em, row -> new CoverageHead(row.text(0), row.text(0), row.text(1)));
    }

    /** Columns by name; States among them are thereby alphabetical, whatever is counted (K-8). */
    List<CoverageHead> columns(CoverageColumns kind, Set<String> codes) {
        List<CoverageHead> heads = new ArrayList<>(named(kind, codes));
        heads.sort(Languages.order(language, CoverageHead::label));
        return heads;
    }

    private List<CoverageHead> named(CoverageColumns kind, Set<String> codes) {
        if (kind == CoverageColumns.PROVIDER) {
            return Sql.select("o.ref, o.name", "organization o WHERE o.ref IN ?", codes)
                    .list(em, CoverageHeads::named);
        }
        String table = kind == CoverageColumns.STATE ? "state_name" : "region_name";
        return Sql.select(
                        "e.code, COALESCE(t.name, e.name)",
                        table + " e LEFT JOIN " + table + " t ON t.code = e.code AND t.lang = ?"
                                + " WHERE e.lang = 'en' AND e.code IN ?",
                        language,
                        codes)
                .list(em, CoverageHeads::named);
    }

    private static CoverageHead named(Row row) {
        return new CoverageHead(row.text(0), row.text(1), "");
    }
}
