package org.palermoassist.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Workspace;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.ReportedAmount;
import org.palermoassist.web.security.CurrentActor;

/** What the frame around every page asks for: the world shown, the language, the notice, how things are written. */
@Named
@RequestScoped
public class Portal {
    /** Name in an address of a notice that the page shows once it opens. */
    static final String NOTICE = "notice";

    private static final Set<String> NOTICES = Set.of("expired", "signed-out");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor current;

    @Inject
    ReferenceData reference;

    @Inject
    Directory directory;

    @Inject
    @ConfigProperty(name = "portal.disclaimer")
    Optional<String> disclaimer;

    /** @return whether the States, needs and projects shown are invented */
    public boolean isSample() {
        return reference.states().holdsSample();
    }

    /** @return the disclaimer on designations, which an operator may word otherwise */
    public String getDisclaimer() {
        return disclaimer.orElseGet(() -> Words.in(getLanguage()).get("shell.disclaimer"));
    }

    /** @return language of this page */
    public Language getLanguage() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Language.of(request)
                : Language.of(context.getViewRoot().getLocale());
    }

    /** @return all languages that can be chosen */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** @return the message key of the notice in the address, or nothing */
    public String getNotice() {
        return QueryString.of(request)
                .first(NOTICE)
                .filter(NOTICES::contains)
                .map("notice."::concat)
                .orElse("");
    }

    /** @return amount and currency as this language writes them */
    public String money(Object value) {
        Formats formats = Formats.in(getLanguage());
        if (value instanceof Money money) {
            return formats.money(money.amount(), money.currency());
        }
        if (value instanceof ReportedAmount reported) {
            return formats.money(reported.value(), reported.currency());
        }
        return value == null ? "" : formats.number((Number) value);
    }

    /** @return an amount of the fund with all digits of its currency (U-34), as this language writes it */
    public String exact(Money value) {
        return value == null ? "" : Formats.in(getLanguage()).exact(value);
    }

    /** @return an amount in this currency, as this language writes it */
    public String amount(BigDecimal value, String currency) {
        return value == null ? "" : Formats.in(getLanguage()).money(value, currency);
    }

    /** @return a number as this language writes it */
    public String number(Number value) {
        return value == null ? "" : Formats.in(getLanguage()).number(value);
    }

    /** @return a date or a moment (UTC) as this language writes it */
    public String time(Object value) {
        Formats formats = Formats.in(getLanguage());
        if (value instanceof Instant instant) {
            return formats.instant(instant);
        }
        return value instanceof LocalDate date ? formats.date(date) : "";
    }

    /** @return the day (UTC) on which a moment falls */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** @return words with values in place of {0}, {1}; the values are shown as they are */
    public String words(String key, Object first) {
        return Words.in(getLanguage()).get(key, first);
    }

    /** @return words with two values */
    public String words(String key, Object first, Object second) {
        return Words.in(getLanguage()).get(key, first, second);
    }

    /** @return words with three values */
    public String words(String key, Object first, Object second, Object third) {
        return Words.in(getLanguage()).get(key, first, second, third);
    }

    /** @return which rows of how many a page shows, in words */
    public String range(Page<?> page) {
        Words words = Words.in(getLanguage());
        if (page.items().isEmpty()) {
            return words.get("shell.range.none");
        }
        Formats formats = Formats.in(getLanguage());
        long first = (long) page.page() * page.size() + 1;
        long last = first + page.items().size() - 1;
        return words.get("shell.range", formats.number(first), formats.number(last), formats.number(page.total()));
    }

    /** @return a provision as lawyers write it: UNTOC 18(13) */
    public String provision(String code, Object paragraph) {
        return provisionAsWritten(code, paragraph);
    }

    static String provisionAsWritten(String code, Object paragraph) {
        String article = code == null ? "" : code.replace('-', ' ');
        return paragraph == null || paragraph.toString().isEmpty() ? article : article + "(" + paragraph + ")";
    }

    /** @return for whom the reader is here: State or organization, else the person's name */
    public String getBody() {
        Actor actor = current.actor();
        return body(actor.stateCode(), actor.organizationRef()).orElse(actor.name());
    }

    /** @return a workspace in words: the role, and the State or organization it is for */
    public String seat(Workspace workspace) {
        return seatOf(workspace.plan());
    }

    /** @return a role in words, and the State or organization it is for */
    public String seatOf(WorkspacePlan workspace) {
        String role =
                Words.in(getLanguage()).get("security.role." + workspace.role().name());
        return body(workspace.stateCode(), workspace.organizationRef())
                .map(name -> role + ", " + name)
                .orElse(role);
    }

    private Optional<String> body(Optional<String> state, Optional<String> organization) {
        String language = getLanguage().code();
        return state.map(code -> reference.states().name(code, language))
                .or(() -> organization.map(ref ->
                        directory.get(new OrganizationRef(ref), current.actor()).nameIn(language)));
    }
}
