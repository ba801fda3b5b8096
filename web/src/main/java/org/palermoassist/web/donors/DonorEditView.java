package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.donors.DonorDetails;
import org.palermoassist.donors.DonorForm;
import org.palermoassist.donors.DonorInterests;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRegister;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.DonorsRule;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a donor: who it is, contact, conditions, and what it wants to help with. */
@Named
@RequestScoped
public class DonorEditView {
    @Inject
    private Donors donors;

    @Inject
    private DonorRegister register;

    @Inject
    private Directory directory;

    @Inject
    private DonorWords words;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<DonorDetails> stored;
    private TypedFields fields;

    /** The donor as it is stored; nothing for a new one. */
    public DonorDetails getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> donors.details(new DonorRef(ref), actor()));
        }
        return stored.orElse(null);
    }

    /** Whether the reader says who a donor is: the fund manager does. */
    public boolean isIdentifying() {
        return current.actor().organizationRef().isEmpty();
    }

    /** The reader's own body. */
    public String getOwn() {
        return current.actor()
                .organizationRef()
                .map(ref -> directory.get(new OrganizationRef(ref), actor()))
                .map((Organization one) -> one.nameIn(actor().language()))
                .orElse("");
    }

    /** Sorts of bodies. An officer is of no State: that the fund manager says. */
    public List<DonorKind> getKinds() {
        return List.of(DonorKind.values()).stream()
                .filter(kind -> isIdentifying() || kind != DonorKind.STATE && kind != DonorKind.INDIVIDUAL)
                .toList();
    }

    /** What stands in the fields: as posted, as stored, or empty. */
    public TypedFields getFields() {
        if (fields == null) {
            fields = TypedFields.posted(
                    request,
                    () -> getStored() == null
                            ? TypedFields.of(Map.of()).put("financialYear", "01-01")
                            : of(getStored()));
        }
        return fields;
    }

    /** Numbers of the further contacts that have fields: those that are there, and two more. */
    public List<String> getOthers() {
        return DonorContactFields.numbers(getFields());
    }

    private TypedFields of(DonorDetails donor) {
        DonorForm form = donor.form();
        TypedFields typed = TypedFields.of(Map.of());
        for (int number = 1; number <= form.others().size(); number++) {
            DonorContactFields.fill(typed, String.valueOf(number), form.others().get(number - 1));
        }
        DonorContactFields.fill(typed, "", form.contact());
        return typed.put("version", donor.version())
                .put("kind", form.kind())
                .put("state", form.stateCode().orElse(""))
                .put(
                        "organization",
                        form.organizationRef().map(this::identifier).orElse(""))
                .put("name", form.name())
                .put("conditions", form.conditions())
                .put("profile", form.profile())
                .put("financialYear", form.financialYear())
                .putAll("provision", donor.interests().provisions())
                .putAll("region", donor.interests().regions())
                .putAll("assistance", donor.interests().assistance());
    }

    private String identifier(String ref) {
        return directory.identifiers(new OrganizationRef(ref), actor()).stream()
                .findFirst()
                .map(one -> one.identifier())
                .orElse("");
    }

    /** Registers it, or changes it. */
    public void save() throws IOException {
        DonorDetails old = getStored();
        DonorRef ref = old == null ? register.register(form(), interests(), actor()) : changed(old);
        Notices.afterRedirect("donors.done.save");
        external.redirect("/donors/detail?ref=" + ref);
    }

    private DonorRef changed(DonorDetails old) {
        String version = getFields().get("version");
        int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        register.edit(old.row().ref(), read, form(), interests(), actor());
        return old.row().ref();
    }

    private DonorInterests interests() {
        return new DonorInterests(
                getFields().codes("provision"),
                getFields().codes("region"),
                getFields().codes("assistance"));
    }

    private DonorForm form() {
        TypedFields typed = getFields();
        DonorDetails old = getStored();
        boolean keeps = !isIdentifying() && old != null;
        return new DonorForm(
                keeps
                        ? old.row().kind()
                        : typed.constant(DonorKind.class, "kind").orElse(DonorKind.IGO),
                keeps ? old.row().stateCode() : isIdentifying() ? typed.optional("state") : Optional.empty(),
                keeps ? old.row().organizationRef() : organization(),
                keeps ? old.form().name() : typed.get("name"),
                DonorContactFields.contact(typed, ""),
                DonorContactFields.others(typed),
                typed.get("conditions"),
                typed.get("profile"),
                typed.get("financialYear"));
    }

    /** The body whose officers act for it: the reader's own, or the one that the fund manager names by an identifier. */
    private Optional<String> organization() {
        if (!isIdentifying()) {
            return current.actor().organizationRef();
        }
        return getFields().optional("organization").map(identifier -> directory
                .byIdentifier(identifier, actor())
                .map(one -> one.ref().value())
                .orElseThrow(() -> new RuleViolation(DonorsRule.DONOR_IS_SOMEBODY)));
    }

    private Actor actor() {
        return words.reader();
    }
}
