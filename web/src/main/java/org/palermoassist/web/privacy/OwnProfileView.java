package org.palermoassist.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.OwnProfile;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Notices;

/** The form with which a person corrects what is held about him. */
@Named
@RequestScoped
public class OwnProfileView {
    @Inject
    private OwnProfile profile;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String language;

    @PostConstruct
    void fill() {
        name = current.actor().name();
        language = current.accountLanguage();
    }

    /** Corrects. */
    public String correct() {
        profile.correct(name, language, current.actor());
        Language.forgetChoice(request);
        Notices.afterRedirect("privacy.corrected");
        return "/account/data?faces-redirect=true";
    }

    /** Languages that an account can have. */
    public List<String> getLanguages() {
        return List.of(Language.EN.code(), Language.FR.code());
    }

    /** How the person is shown. */
    public String getName() {
        return name;
    }

    /** How the person is shown. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** Language of the account. */
    public String getLanguage() {
        return language;
    }

    /** Language of the account. */
    public void setLanguage(String chosen) {
        language = Objects.requireNonNullElse(chosen, "");
    }
}
