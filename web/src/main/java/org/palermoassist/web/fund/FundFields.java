package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.palermoassist.shared.Money;
import org.palermoassist.web.shared.TypedFields;

/** What was typed into a form of the fund: after a refusal it stands there again, exactly as typed. */
@Named
@RequestScoped
public class FundFields {
    @Inject
    private HttpServletRequest request;

    /** What stands in a field; empty for nothing. */
    public String get(String name) {
        return typed().get(name);
    }

    /** What was typed, or what usually stands there while nothing was sent. */
    public String get(String name, Object usual) {
        return request.getParameter(name) == null ? String.valueOf(usual) : get(name);
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return typed().has(name, value);
    }

    /** All that was chosen of one name. */
    public List<String> all(String name) {
        return typed().all(name);
    }

    SortedSet<String> codes(String name) {
        return typed().codes(name);
    }

    /** A day; what cannot be read counts as missing. */
    public Optional<LocalDate> day(String name) {
        return typed().day(name);
    }

    /** One of the constants; what is none counts as missing. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return typed().constant(type, name);
    }

    /** An amount in dollars; nothing counts as zero. */
    public Money usd(String name) {
        return typed().money(name, "USD");
    }

    private TypedFields typed() {
        return TypedFields.of(request.getParameterMap());
    }
}
