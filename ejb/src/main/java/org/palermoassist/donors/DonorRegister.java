package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Writes the registry of donors. The fund manager says who a donor is, its officers what it wants. */
@UseCase
public class DonorRegister {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private DonorLookup lookup;

    @Inject
    private DonorsJournal journal;

    @Inject
    private Directory directory;

    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    /**
     * Registers a donor. An officer registers the own body.
     *
     * @param interests what it wants to help with
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#DONOR_IS_SOMEBODY} for a State or body that is registered,
     *     {@link DonorsRule#INTEREST_IS_KNOWN}
     */
    public DonorRef register(DonorForm form, DonorInterests interests, Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        if (by.organizationRef().isPresent() && !form.organizationRef().equals(by.organizationRef())) {
            throw new NotAllowed(DonorsRule.DONOR_IS_OWN);
        }
        form.stateCode().ifPresent(code -> reference.states().get(code));
        form.organizationRef().ifPresent(ref -> directory.get(new OrganizationRef(ref), by));
        long same = Sql.select("1", "donor d WHERE 1=1")
                .and(
                        "(d.state_code = ? OR d.organization_ref = ?)",
                        form.stateCode().orElse(""),
                        form.organizationRef().orElse(""))
                .count(em);
        DonorsRule.DONOR_IS_SOMEBODY.require(same == 0);
        Donor donor = new Donor(form, clock.instant());
        em.persist(donor);
        em.flush();
        say(donor.id(), interests);
        name(donor.id(), form.others());
        journal.written(donor.ref(), DonorsAct.REGISTER, donor.kind(), "", by);
        return donor.ref();
    }

    /**
     * Changes what is said of a donor; who it is only by the fund manager.
     *
     * @param version as it was read
     */
    public void edit(DonorRef ref, int version, DonorForm form, DonorInterests interests, Actor by) {
        Donor donor = kept(ref, by);
        donor.mustBe(version);
        if (by.organizationRef().isEmpty()) {
            donor.identify(form);
        }
        donor.describe(form);
        say(donor.id(), interests);
        name(donor.id(), form.others());
        journal.written(ref, DonorsAct.EDIT, donor.kind(), "", by);
    }

    private void name(long donor, List<DonorForm.Contact> others) {
        Sql.change(em, "DELETE FROM donor_contact WHERE donor_id = ?", donor);
        for (int number = 1; number <= others.size(); number++) {
            DonorForm.Contact one = others.get(number - 1);
            Sql.change(
                    em,
                    "INSERT INTO donor_contact (donor_id, number, name, office, email, phone)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    donor,
                    number,
                    one.name(),
                    one.office(),
                    one.email(),
                    one.phone());
        }
    }

    private void say(long donor, DonorInterests interests) {
        ReferenceBook book = reference.book();
        interests
                .provisions()
                .forEach(code -> known(book.provisions().find(code).isPresent(), code));
        interests.regions().forEach(code -> known(book.regions().find(code).isPresent(), code));
        interests
                .assistance()
                .forEach(code -> known(
                        book.assistanceTypes().stream()
                                .anyMatch(type -> type.code().equals(code)),
                        code));
        Sql.change(em, "DELETE FROM donor_interest WHERE donor_id = ?", donor);
        Map.of(
                        "PROVISION", interests.provisions(),
                        "REGION", interests.regions(),
                        "ASSISTANCE", interests.assistance())
                .forEach((kind, codes) -> insert(donor, kind, codes));
    }

    private static void known(boolean is, String code) {
        DonorsRule.INTEREST_IS_KNOWN.require(is, code);
    }

    private void insert(long donor, String kind, SortedSet<String> codes) {
        codes.forEach(code -> Sql.change(
                em, "INSERT INTO donor_interest (donor_id, kind, code) VALUES (?, ?, ?)", donor, kind, code));
    }

    /**
     * Records a check of a private donor for conflicts of interest (D-6).
     *
     * @param clear whether nothing stands against taking its money
     * @param grounds what was looked at and found
     * @param validUntil last day on which it holds
     */
    public void check(DonorRef ref, boolean clear, String grounds, LocalDate validUntil, Actor by) {
        DonorSight.keepsAll(by);
        Donor donor = kept(ref, by);
        DonorsRule.DECISION_HAS_REASON.require(!grounds.isBlank(), ref);
        DonorsRule.EARMARK_PERIOD.require(!validUntil.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        Sql.change(
                em,
                "INSERT INTO donor_check (donor_id, at, login, clear, grounds, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                donor.id(),
                clock.instant(),
                by.login(),
                clear,
                Texts.fitting(grounds, 2000),
                validUntil);
        journal.written(ref, DonorsAct.CHECK, clear ? "CLEAR" : "CONFLICT", "", by);
    }

    /** A donor that the actor keeps, locked until commit. */
    private Donor kept(DonorRef ref, Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        long id = lookup.id(ref, by).orElseThrow(() -> new NotFound(ref));
        return em.find(Donor.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
