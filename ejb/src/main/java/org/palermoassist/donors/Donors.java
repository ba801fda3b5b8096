package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads the registry of donors. Lists are alphabetical: donors are not sorted by amounts (U-26). */
@UseCase
public class Donors {
    private static final String COLUMNS =
            "d.ref, d.kind, %s AS shown, d.state_code, d.organization_ref, d.kind IN ('STATE', 'IGO', 'EU') OR"
                    + " (SELECT IF(c.clear AND c.valid_until >= '%s', 1, 0) FROM donor_check c WHERE c.donor_id = d.id"
                    + " ORDER BY c.id DESC LIMIT 1) = 1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DonorsJournal journal;

    @Inject
    private Clock clock;

    /**
     * Donors that the reader knows of, alphabetical.
     *
     * @param words in the name; empty for all
     */
    public Page<DonorRow> page(String words, Optional<DonorKind> kind, PageRequest wanted, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        Sql sql = Sql.select(columns(by), "donor d WHERE 1=1").and(DonorSight.of(by));
        if (!words.isBlank()) {
            sql.and(DonorLookup.name(by) + " LIKE ?", new SearchWords(words).like());
        }
        return sql.andIf(kind.map(Enum::name), "d.kind = ?")
                .tail("ORDER BY shown, d.id")
                .page(em, wanted, Donors::row);
    }

    /** Every donor that the reader knows of, alphabetical: what there is to choose from. */
    public List<DonorRow> all(Actor by) {
        return Sql.select(columns(by), "donor d WHERE 1=1")
                .and(DonorSight.of(by))
                .tail("ORDER BY shown, d.id")
                .list(em, Donors::row);
    }

    /** The donor that an officer works for; empty while it is not registered, or for whoever works for none. */
    public Optional<DonorRow> own(Actor by) {
        return by.organizationRef().flatMap(own -> all(by).stream().findFirst());
    }

    /**
     * A donor in one row.
     *
     * @throws NotFound when there is none for this reader
     */
    public DonorRow row(DonorRef ref, Actor by) {
        return find(ref, by).orElseThrow(() -> new NotFound(ref));
    }

    /** A donor in one row, when the reader knows of it. */
    public Optional<DonorRow> find(DonorRef ref, Actor by) {
        return Sql.select(columns(by), "donor d WHERE d.ref = ?", ref.value())
                .and(DonorSight.of(by))
                .first(em, Donors::row);
    }

    /** Name of a donor, for whoever reads the pools of the fund or knows of the donor; for others its ref. */
    public String name(DonorRef ref, Actor by) {
        return Sql.select(DonorLookup.name(by), "donor d WHERE d.ref = ?", ref.value())
                .and(by.has(Right.FUND_READ) ? Condition.of("TRUE") : DonorSight.of(by))
                .first(em, row -> row.text(0))
                .orElse(ref.value());
    }

    /**
     * A donor.
     *
     * @throws NotFound when there is none for this reader
     */
    public DonorDetails details(DonorRef ref, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        DonorRow row = row(ref, by);
        return Sql.select(
                        "d.version, d.name, d.focal_name, d.focal_office, d.focal_email, d.focal_phone, d.conditions,"
                                + " d.profile, d.financial_year, d.id",
                        "donor d WHERE d.ref = ?",
                        ref.value())
                .first(
                        em,
                        found -> new DonorDetails(
                                row,
                                found.integer(0),
                                form(row, found),
                                interests(found.number(9)),
                                checks(found.number(9)),
                                List.of()))
                .map(found -> new DonorDetails(
                        found.row(),
                        found.version(),
                        found.form(),
                        found.interests(),
                        found.checks(),
                        journal.of(ref, by)))
                .orElseThrow(() -> new NotFound(ref));
    }

    private static DonorForm.Contact contact(Row found, int at) {
        return new DonorForm.Contact(found.text(at), found.text(at + 1), found.text(at + 2), found.text(at + 3));
    }

    private DonorForm form(DonorRow row, Row found) {
        return new DonorForm(
                row.kind(),
                row.stateCode(),
                row.organizationRef(),
                found.text(1),
                contact(found, 2),
                Sql.select(
                                "c.name, c.office, c.email, c.phone",
                                "donor_contact c WHERE c.donor_id = ?",
                                found.number(9))
                        .tail("ORDER BY c.number")
                        .list(em, other -> contact(other, 0)),
                found.text(6),
                found.text(7),
                found.text(8));
    }

    private DonorInterests interests(long donor) {
        return new DonorInterests(codes(donor, "PROVISION"), codes(donor, "REGION"), codes(donor, "ASSISTANCE"));
    }

    private TreeSet<String> codes(long donor, String kind) {
        return new TreeSet<>(Sql.select("i.code", "donor_interest i WHERE i.donor_id = ? AND i.kind = ?", donor, kind)
                .list(em, row -> row.text(0)));
    }

    private List<ConflictCheck> checks(long donor) {
        return Sql.select("c.at, c.clear, c.grounds, c.valid_until", "donor_check c WHERE c.donor_id = ?", donor)
                .tail("ORDER BY c.id DESC")
                .list(
                        em,
                        row -> new ConflictCheck(
                                row.instant(0).orElseThrow(),
                                row.flag(1),
                                row.text(2),
                                row.date(3).orElseThrow()));
    }

    private String columns(Actor by) {
        return COLUMNS.formatted(DonorLookup.name(by), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static DonorRow row(Row row) {
        return new DonorRow(
                new DonorRef(row.text(0)),
                DonorKind.valueOf(row.text(1)),
                row.text(2),
                row.optional(3),
                row.optional(4),
                row.flag(5));
    }
}
