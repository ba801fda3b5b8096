package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.needs.FormDraft;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedFormDrafts;
import org.palermoassist.needs.NeedOnBehalf;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** The form in which the Secretariat enters a need on behalf of a State without focal point (U-3). */
@Named
@RequestScoped
public class NeedBehalfView {
    private static final List<String> OPTIONAL =
            List.of("amount", "urgency", "from", "to", "sourceNote", "area", "crime");

    @Inject
    private NeedOnBehalf behalf;

    @Inject
    private NeedFormDrafts formDrafts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private NeedOnBehalf.Offer offer;
    private NeedFields fields;
    private Map<String, String> errors = Map.of();

    /** What can be entered on the note that the address names. */
    public NeedOnBehalf.Offer getOffer() {
        if (offer == null) {
            offer = behalf.offer(note(), actor());
        }
        return offer;
    }

    /** What stands in the fields: as posted, as kept while typing, as the mission prepared it, or nothing. */
    public NeedFields getFields() {
        if (fields == null) {
            fields = request.getMethod().equals("POST")
                    ? NeedFields.of(request.getParameterMap())
                    : kept().orElseGet(() -> NeedFields.of(getOffer().form(), 0));
        }
        return fields;
    }

    private Optional<NeedFields> kept() {
        return formDrafts.of(note().value(), actor()).stream()
                .filter(draft -> draft.login().equals(actor().login()))
                .map(FormDraft::fields)
                .findFirst()
                .flatMap(NeedFields::ofJson);
    }

    /** Under which a form sent twice enters one need. */
    public String getFormKey() {
        String sent = request.getParameter("formKey");
        return sent == null ? getOffer().formKey() : sent;
    }

    /** Whether one of the optional fields says something, so that they are shown unfolded. */
    public boolean isHasMore() {
        return OPTIONAL.stream().anyMatch(name -> !getFields().get(name).isBlank()) || !errors.isEmpty();
    }

    /** The key of the message under a field; empty when there is none. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Who may see it, from the widest to the narrowest; a later focal point names readers. */
    public List<AccessLevel> getLevels() {
        return List.of(AccessLevel.PUBLIC, AccessLevel.PARTNERS, AccessLevel.PARTIES, AccessLevel.RESTRICTED);
    }

    /** The level that is marked: as sent; nothing is preselected (U-1). */
    public String getMarked() {
        String sent = request.getParameter("level");
        return sent == null ? "" : sent;
    }

    /** Enters the need and hands it in. */
    public void enter() throws IOException {
        NeedFormParser parser = new NeedFormParser(getFields());
        NeedForm form = parser.form();
        parser.requireAll();
        errors = parser.errors();
        if (!errors.isEmpty()) {
            String text = portal.words("needs.error.some", errors.size());
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        NeedRef ref = behalf.enter(note(), getFormKey(), form, readers(), actor());
        formDrafts.forget(note().value(), actor());
        Notices.afterRedirect("needs.done.behalf");
        external.redirect("/needs/detail?ref=" + ref);
    }

    private NeedReaders readers() {
        NeedReaders chosen = NeedReaders.of(Arrays.stream(AccessLevel.values())
                .filter(one -> one.name().equals(getMarked()))
                .findFirst());
        return request.getParameter("considered") == null ? chosen : chosen.knowingly();
    }

    private NoteRef note() {
        return new NoteRef(address.get("note"));
    }

    private Actor actor() {
        return current.actor().reading(portal.getLanguage().code());
    }
}
