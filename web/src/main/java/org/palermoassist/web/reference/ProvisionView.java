package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.Instrument;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ProvisionHit;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;

/** The page of one provision. */
@Named
@RequestScoped
public class ProvisionView {
    @Inject
    private ReferenceData reference;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private ProvisionRow row;

    /** A title in one of the official languages. */
    public record Title(String language, String direction, String text) {}

    /**
     * The provision that the address names.
     *
     * @throws NotFound when there is none
     */
    public ProvisionRow getRow() {
        if (row == null) {
            row = ProvisionRow.of(new ProvisionHit(provision(), Optional.empty()), reference.provisions(), language());
        }
        return row;
    }

    /** Instrument and article as people write them. */
    public String getLabel() {
        return provision().label();
    }

    /** The treaty it belongs to. */
    public String getInstrument() {
        return instrument().names().in(language());
    }

    /** Code of the treaty. */
    public String getInstrumentCode() {
        return instrument().code();
    }

    /** The page with the official text. */
    public String getOfficialUrl() {
        return instrument().officialUrl();
    }

    /** How far it binds; empty when it is not recorded. */
    public String getDuty() {
        return provision().duty().map(Enum::name).orElse("");
    }

    /** Paragraphs with another duty, such as {@code 8(2)}. */
    public List<String> getOtherDuties() {
        return provision().dutyNote().map(note -> List.of(note.split(": ")[0])).orElseGet(List::of);
    }

    /** How far those paragraphs bind. */
    public String getOtherDuty() {
        return provision().dutyNote().map(note -> note.split(": ")[1]).orElse("");
    }

    /** One plain sentence; empty when there is none. */
    public String getPlain() {
        return provision().plain().in(language());
    }

    /** The title in each official language that is on record. */
    public List<Title> getTitles() {
        var texts = provision().titles().byLanguage();
        return Languages.OFFICIAL.stream()
                .filter(texts::containsKey)
                .map(code -> new Title(code, code.equals("ar") ? "rtl" : "ltr", texts.get(code)))
                .toList();
    }

    /** Whether needs and projects can stand on it: every article of the Convention and its Protocols. */
    public boolean isAssistable() {
        return instrument().own();
    }

    private Provision provision() {
        return reference.provisions().get(address.get("code"));
    }

    private Instrument instrument() {
        return reference.provisions().instrument(provision().instrument());
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
