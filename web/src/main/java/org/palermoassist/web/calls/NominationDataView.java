package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.palermoassist.calls.ExpertData;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.calls.NominationDetails;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.web.donors.DonorWords;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Passport, bank and papers of an expert, for those who need them; that they were opened stands in the trail (T-14). */
@Named
@RequestScoped
public class NominationDataView {
    @Inject
    private Nominations nominations;

    @Inject
    private ExpertData data;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private DonorWords names;

    @Inject
    private Portal portal;

    private Map<ExpertField, String> said;

    /** The nomination. */
    public NominationDetails getNomination() {
        return nominations.details(ref(), current.reader());
    }

    /** What the expert said, in the order of the form. */
    public List<Map.Entry<ExpertField, String>> getSaid() {
        if (said == null) {
            said = data.read(ref(), current.reader());
        }
        return List.copyOf(said.entrySet());
    }

    /** What was said in words: countries by name, choices as the form has them. */
    public String shown(ExpertField field, String text) {
        return switch (field) {
            case NATIONALITY, HOME_COUNTRY, PASSPORT_COUNTRY, BANK_COUNTRY -> names.state(text);
            case GENDER -> words("expert.gender." + text);
            case GOVERNMENT, PRESENTER, VISA_NEEDED -> words(text.equals("YES") ? "expert.yes" : "expert.no");
            case STATEMENT -> words("nominations.signed");
            case BANK_WAY -> words("expert.bank." + text);
            default -> text;
        };
    }

    private String words(String key) {
        return Words.in(portal.getLanguage()).get(key);
    }

    private NominationRef ref() {
        return new NominationRef(address.get("ref"));
    }
}
