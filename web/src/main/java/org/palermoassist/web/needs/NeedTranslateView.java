package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedText;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** Puts a translation beside the original (U-8). */
@Named
@RequestScoped
public class NeedTranslateView {
    @Inject
    private NeedView view;

    @Inject
    private NeedDrafting drafting;

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

    /** The language translated into: chosen, else the reader's, else English. */
    public String getLanguage() {
        String original = view.getNeed().language();
        String reader = portal.getLanguage().code();
        String usual = !reader.equals(original) ? reader : original.equals("en") ? "fr" : "en";
        return Optional.ofNullable(request.getParameter("language"))
                .or(() -> address.value("language"))
                .orElse(usual);
    }

    /** What stands in a field: as typed, else the translation that there is. */
    public String text(String field) {
        String typed = request.getParameter(field);
        return typed != null ? typed : stored(field, getLanguage());
    }

    /** The original of a field. */
    public String original(String field) {
        return stored(field, view.getNeed().language());
    }

    private String stored(String field, String language) {
        return view.getNeed().texts().stream()
                .filter(text -> text.lang().equals(language))
                .filter(text -> text.field() == NeedText.Field.valueOf(field))
                .map(NeedText::text)
                .findFirst()
                .orElse("");
    }

    /** Saves the translation. */
    public void save() throws IOException {
        NeedRef ref = view.getNeed().row().ref();
        NeedDrafting.Texts texts = new NeedDrafting.Texts(typed("TITLE"), typed("DESCRIPTION"), typed("BENEFICIARY"));
        drafting.translate(ref, typed("language"), texts, current.actor());
        Notices.afterRedirect("needs.done.translate");
        external.redirect("/needs/detail?ref=" + ref);
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
