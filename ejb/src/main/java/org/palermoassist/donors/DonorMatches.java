package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Open needs that match what a donor wants to help with, among those that the reader may see; the newest first, never ranked (K-8).
 * Of each kind of interest that was said, one has to be met.
 */
@UseCase
public class DonorMatches {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Donors donors;

    @Inject
    private NeedsService needs;

    @Inject
    private ReferenceData reference;

    /** One page of them; nothing while the donor said nothing. */
    public Page<NeedRow> page(DonorRef donor, PageRequest wanted, Actor by) {
        DonorInterests interests = donors.details(donor, by).interests();
        if (interests.isEmpty()) {
            return new Page<>(List.of(), 0, wanted.page(), wanted.size());
        }
        Sql matching = Sql.select("n.ref, 1", "need n WHERE 1=1")
                .and(Visibility.of(by).ofState("n"))
                .and(
                        "n.status IN ?",
                        List.of(NeedStatus.OPEN, NeedStatus.PARTLY_COVERED).stream()
                                .map(Enum::name)
                                .toList());
        conditions(interests).forEach(matching::and);
        Page<NeedRef> refs = matching.tail("ORDER BY n.submitted_at DESC, n.id DESC")
                .page(em, wanted, row -> new NeedRef(row.text(0)));
        Map<NeedRef, NeedRow> rows = new HashMap<>();
        needs.rows(refs.items(), by).forEach(row -> rows.put(row.ref(), row));
        List<NeedRow> ordered =
                refs.items().stream().map(rows::get).filter(Objects::nonNull).toList();
        return new Page<>(ordered, refs.total(), refs.page(), refs.size());
    }

    private List<Condition> conditions(DonorInterests interests) {
        List<Condition> all = new ArrayList<>();
        if (!interests.provisions().isEmpty()) {
            all.add(Condition.of(
                    "EXISTS (SELECT 1 FROM need_provision x WHERE x.need_id = n.id AND x.provision_code IN ?)",
                    List.copyOf(interests.provisions())));
        }
        if (!interests.assistance().isEmpty()) {
            all.add(Condition.of(
                    "EXISTS (SELECT 1 FROM need_assistance x WHERE x.need_id = n.id AND x.assistance IN ?)",
                    List.copyOf(interests.assistance())));
        }
        if (!interests.regions().isEmpty()) {
            Set<String> within = new TreeSet<>();
            interests.regions().forEach(code -> addWithin(code, within));
            all.add(Condition.of(
                    "n.state_code IN (SELECT s.code FROM state s WHERE s.region IN ?)", List.copyOf(within)));
        }
        return all;
    }

    private void addWithin(String region, Set<String> all) {
        if (all.add(region)) {
            reference.regions().within(region).stream().map(Region::code).forEach(part -> addWithin(part, all));
        }
    }
}
