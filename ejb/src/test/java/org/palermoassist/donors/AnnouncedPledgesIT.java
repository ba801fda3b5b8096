package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.donors.DonorExamples.DAY;
import static org.palermoassist.donors.DonorExamples.fundManager;
import static org.palermoassist.donors.DonorExamples.money;
import static org.palermoassist.donors.DonorExamples.named;
import static org.palermoassist.donors.DonorExamples.officer;
import static org.palermoassist.donors.DonorExamples.pledge;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.ReportedOrganization;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;

/** What everybody reads of pledges (U-26), and the people to write to at a donor. */
@ExtendWith(ArquillianExtension.class)
class AnnouncedPledgesIT {
    private static final Actor FUND = fundManager();

    @Inject
    private DonorRegister register;

    @Inject
    private Donors donors;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private AnnouncedPledges announced;

    @Inject
    private Directory directory;

    @Test
    void a_pledge_is_private_until_its_donor_announces_it_and_again_when_it_was_cancelled() {
        String name = "Announcing body " + System.nanoTime();
        Actor officer = officer(organization(name));
        DonorRef donor = register.register(of(officer, List.of()), DonorInterests.NONE, officer);
        PledgeRef told = keeping.record(donor, pledge(money("250000", "EUR")), officer);
        keeping.record(donor, pledge(money("70", "USD")), officer);
        assertThat(of(name).items()).isEmpty();
        keeping.makePublic(told, officer);
        assertThat(of(name).items()).singleElement().satisfies(row -> {
            assertThat(row.donorName()).isEqualTo(name);
            assertThat(row.amount()).isEqualTo(money("250000", "EUR"));
            assertThat(row.pledgedOn()).isEqualTo(DAY);
        });
        keeping.cancel(told, "Parliament refused it", FUND);
        assertThat(of(name).items()).isEmpty();
    }

    @Test
    void donors_stand_in_the_order_of_the_alphabet_whatever_order_is_asked_for() {
        String group = "Order " + System.nanoTime() + " ";
        for (String letter : List.of("b", "c", "a")) {
            Actor officer = officer(organization(group + letter));
            DonorRef donor = register.register(of(officer, List.of()), DonorInterests.NONE, officer);
            String amount = letter.equals("b") ? "9000" : "10";
            keeping.makePublic(keeping.record(donor, pledge(money(amount, "USD")), officer), officer);
        }
        assertThat(names(group, "")).containsExactly(group + "a", group + "b", group + "c");
        assertThat(names(group, "usd")).containsExactly(group + "a", group + "b", group + "c");
        assertThat(names(group, "announced")).containsExactly(group + "b", group + "c", group + "a");
    }

    @Test
    void a_donor_has_several_people_to_write_to() {
        DonorForm.Contact capital = new DonorForm.Contact("A. Capital", "Ministry", "a@example.org", "1");
        DonorForm.Contact mission = new DonorForm.Contact("B. Mission", "Mission", "b@example.org", "2");
        DonorForm form = named(DonorKind.IGO, "Several contacts");
        DonorRef donor = register.register(
                with(form, List.of(capital, DonorForm.Contact.NONE, mission)), DonorInterests.NONE, FUND);
        assertThat(donors.details(donor, FUND).form().others()).containsExactly(capital, mission);
        register.edit(
                donor, donors.details(donor, FUND).version(), with(form, List.of(mission)), DonorInterests.NONE, FUND);
        assertThat(donors.details(donor, FUND).form().others()).containsExactly(mission);
        List<DonorForm.Contact> many = IntStream.rangeClosed(0, DonorForm.MOST_OTHERS)
                .mapToObj(number -> new DonorForm.Contact("Person " + number, "", "", ""))
                .toList();
        assertThatThrownBy(() -> with(form, many))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(DonorsRule.TEXT_FITS));
    }

    private Page<AnnouncedPledge> of(String name) {
        return announced.page(name, Optional.empty(), PageRequest.of(0, 50), Actor.anonymous());
    }

    private List<String> names(String group, String sort) {
        PageRequest wanted = new PageRequest(0, 50, sort, true);
        return announced.page(group.strip(), Optional.empty(), wanted, Actor.anonymous()).items().stream()
                .map(AnnouncedPledge::donorName)
                .toList();
    }

    private String organization(String name) {
        return directory
                .register(
                        new ReportedOrganization("XX-" + System.nanoTime(), name, Optional.empty()),
                        Actor.machine("test", Right.IMPORT_RUN))
                .value();
    }

    private static DonorForm of(Actor officer, List<DonorForm.Contact> others) {
        return new DonorForm(
                DonorKind.IGO,
                Optional.empty(),
                officer.organizationRef(),
                "",
                DonorForm.Contact.NONE,
                others,
                "",
                "",
                "01-01");
    }

    private static DonorForm with(DonorForm form, List<DonorForm.Contact> others) {
        return new DonorForm(
                form.kind(),
                form.stateCode(),
                form.organizationRef(),
                form.name(),
                form.contact(),
                others,
                form.conditions(),
                form.profile(),
                form.financialYear());
    }
}
