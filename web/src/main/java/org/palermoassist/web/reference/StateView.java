package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.reference.Accession;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ListPeriod;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.PartyStatusService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.reference.State;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** The page of one State: who it is, and what is known of it and each instrument, with date and source. */
@Named
@RequestScoped
public class StateView {
    @Inject
    private ReferenceData reference;

    @Inject
    private PartyStatusService statuses;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    private String instrument = "UNTOC";
    private PartyStatus.Act act = PartyStatus.Act.ACCESSION;
    private LocalDate onDate;

    /** The name in an official language. */
    public record Name(String language, String direction, String text) {}

    /** Evidence, and whether it is more than a year old. */
    public record Evidence(PartyStatus status, boolean aged) {}

    /** The State that the address names. */
    public State getState() {
        return reference.states().get(address.get("code"));
    }

    /** Its name for the reader. */
    public String getName() {
        return getState().names().in(portal.getLanguage().code());
    }

    /** The name in the official languages. */
    public List<Name> getNames() {
        var texts = getState().names().byLanguage();
        return Languages.OFFICIAL.stream()
                .filter(texts::containsKey)
                .map(code -> new Name(code, code.equals("ar") ? "rtl" : "ltr", texts.get(code)))
                .toList();
    }

    /** The regions it lies in, narrowest first, without the world. */
    public List<String> getRegions() {
        return getState().region().stream()
                .flatMap(code -> reference.regions().upwards(code).stream())
                .filter(region -> region.parent().isPresent() || region.kind() == Region.Kind.SAMPLE)
                .map(region -> region.names().in(portal.getLanguage().code()))
                .toList();
    }

    /** Its times on the lists. */
    public List<ListPeriod> getPeriods() {
        return reference.states().listPeriods(getState().code());
    }

    /** Whether a day stands for a beginning that is older than our records. */
    public boolean beforeRecords(LocalDate day) {
        return day.getYear() == 1900;
    }

    /** All evidence on its standing, by instrument. */
    public List<Evidence> getEvidence() {
        LocalDate today = today();
        return reference.states().evidence(getState().code()).stream()
                .map(status -> new Evidence(status, status.agedOn(today)))
                .toList();
    }

    /** Whether the reader is the State's focal point. */
    public boolean isOwn() {
        return current.actor().has(Right.NEED_SUBMIT)
                && current.actor().speaksFor(getState().code());
    }

    /** The treaties that the focal point may report on. */
    public List<Choice> getInstruments() {
        return reference.provisions().instruments().stream()
                .map(one -> new Choice(
                        one.code(), one.shortNames().in(portal.getLanguage().code())))
                .toList();
    }

    /** The acts by which a State becomes a party. */
    public List<PartyStatus.Act> getActs() {
        return List.of(
                PartyStatus.Act.RATIFICATION,
                PartyStatus.Act.ACCEPTANCE,
                PartyStatus.Act.APPROVAL,
                PartyStatus.Act.ACCESSION,
                PartyStatus.Act.SUCCESSION);
    }

    /** Records that the State has become a party. */
    public String report() {
        statuses.reportAccession(new Accession(getState().code(), instrument, act, onDate), current.actor());
        return "/states/detail?faces-redirect=true&code=" + getState().code();
    }

    /** Treaty reported on. */
    public String getInstrument() {
        return instrument;
    }

    /** Sets the treaty. */
    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    /** Act reported. */
    public PartyStatus.Act getAct() {
        return act;
    }

    /** Sets the act. */
    public void setAct(PartyStatus.Act act) {
        this.act = act;
    }

    /** Day of the deposit. */
    public LocalDate getOnDate() {
        return onDate;
    }

    /** Sets the day. */
    public void setOnDate(LocalDate onDate) {
        this.onDate = onDate;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
