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
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

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

    private NominationRef ref() {
        return new NominationRef(address.get("ref"));
    }
}
