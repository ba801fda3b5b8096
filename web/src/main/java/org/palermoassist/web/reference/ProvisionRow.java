package org.palermoassist.web.reference;

import java.util.List;
import org.palermoassist.reference.Area;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ProvisionHit;
import org.palermoassist.reference.ProvisionPair;
import org.palermoassist.reference.Provisions;

/**
 * A provision as a list shows it to a reader of one language.
 *
 * @param code such as {@code UNTOC-18}
 * @param paragraph paragraph that was searched; empty for none
 * @param title title
 * @param titleLanguage language of the title, for its {@code lang} attribute
 * @param kind kind of article
 * @param cluster code of the review cluster; empty for none
 * @param clusterName name of the cluster
 * @param areas priority and proposal areas that stand for it
 * @param pairs articles of the other convention on the same subject
 */
public record ProvisionRow(
        String code,
        String paragraph,
        String title,
        String titleLanguage,
        String kind,
        String cluster,
        String clusterName,
        List<AreaName> areas,
        List<PairName> pairs) {

    /** An area by code and name. */
    public record AreaName(String code, String name) {}

    /** An article of the other convention: {@code =} in essence identical, {@code ~} same subject only. */
    public record PairName(String code, String relation, String note) {}

    static ProvisionRow of(ProvisionHit hit, Provisions all, String language) {
        Provision one = hit.provision();
        String cluster = one.cluster().orElse("");
        return new ProvisionRow(
                one.code(),
                hit.paragraph().orElse(""),
                one.titles().in(language),
                one.titles().languageFor(language),
                one.kind().name(),
                cluster,
                all.cluster(cluster).map(found -> found.names().in(language)).orElse(""),
                all.areasOf(one.code()).stream()
                        .map(area -> name(area, language))
                        .toList(),
                all.pairsOf(one.code()).stream()
                        .map(pair -> name(pair, one.code(), language))
                        .toList());
    }

    private static AreaName name(Area area, String language) {
        return new AreaName(area.code(), area.names().in(language));
    }

    private static PairName name(ProvisionPair pair, String code, String language) {
        return new PairName(
                pair.otherThan(code), pair.identical() ? "=" : "~", pair.note().in(language));
    }
}
