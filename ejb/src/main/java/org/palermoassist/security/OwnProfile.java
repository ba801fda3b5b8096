package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.LANGUAGE_IS_OFFERED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a person corrects about himself. The trail keeps which of it was corrected, not the words: they are personal data. */
@UseCase
public class OwnProfile {
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<AccountNews> news;

    /**
     * Corrects name and language.
     *
     * @param name how the person is shown, 1 to 120 characters
     * @param language BCP 47, in which the portal speaks to the person from the next sign-in on
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_HAS_NAME}, {@link
     *     SecurityRule#LANGUAGE_IS_OFFERED}
     */
    public void correct(String name, String language, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        String shown = AccountStore.fittingName(name);
        LANGUAGE_IS_OFFERED.require(LANGUAGES.contains(language));
        Sql.change(
                em,
                "UPDATE account SET display_name = ?, language = ?, version = version + 1 WHERE login = ?",
                shown,
                language,
                by.login());
        List<String> corrected = new ArrayList<>();
        if (!shown.equals(by.name())) {
            corrected.add("name");
        }
        corrected.add("language=" + language);
        news.fire(new AccountNews(by, "account.correct", by.login(), false).telling(String.join(", ", corrected)));
    }
}
