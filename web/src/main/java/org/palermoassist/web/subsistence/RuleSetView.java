package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;
import org.palermoassist.subsistence.RuleSets;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** Versions of the rules: the one that the address names, or the latest; and the form that makes another one. */
@Named
@RequestScoped
public class RuleSetView {
    @Inject
    private RuleSets ruleSets;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<RuleSet> all;

    /** All versions, the latest first. */
    public List<RuleSet> getAll() {
        if (all == null) {
            all = ruleSets.all(current.actor());
        }
        return all;
    }

    /** The version that is shown. */
    public RuleSet getShown() {
        String asked = address.get("version");
        if (asked.isEmpty()) {
            return getAll().get(0);
        }
        return getAll().stream()
                .filter(rules -> String.valueOf(rules.version()).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound(asked));
    }

    /** Parameters in their order. */
    public List<Parameter> getParameters() {
        return Arrays.asList(Parameter.values());
    }

    /** Whether the reader may make a version. */
    public boolean isKeeper() {
        return current.actor().has(Right.SUBSISTENCE_KEEP);
    }

    /** A value with its unit, as the reader's language writes it. */
    public String value(RuleSet rules, Parameter parameter) {
        String unit = parameter.name().substring(parameter.name().lastIndexOf('_') + 1);
        return portal.words("subsistence.unit." + unit, portal.number(rules.value(parameter)));
    }

    /** What stands in a field of the form: what was sent, or the value of the version that is followed. */
    public String field(Parameter parameter) {
        String sent = request.getParameter(parameter.name());
        return sent == null ? getAll().get(0).value(parameter).toPlainString() : sent;
    }

    /** Whether a parameter is marked as still to be verified. */
    public boolean isMarked(Parameter parameter) {
        return isSent()
                ? Arrays.asList(sent("verify")).contains(parameter.name())
                : getAll().get(0).isToVerify(parameter);
    }

    /** What was sent in a field, or nothing. */
    public String typed(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    private String[] sent(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** Day from which the new version holds; today, unless another one was sent. */
    public LocalDate getFrom() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            return typed("from").isEmpty() ? today : LocalDate.parse(typed("from"));
        } catch (DateTimeException unreadable) {
            return today;
        }
    }

    /** Makes the version. */
    public String follow() {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        Arrays.stream(Parameter.values()).forEach(parameter -> values.put(parameter, number(typed(parameter.name()))));
        Set<Parameter> toVerify = EnumSet.noneOf(Parameter.class);
        Arrays.stream(Parameter.values()).filter(this::isMarked).forEach(toVerify::add);
        int followed = typed("followed").matches("\\d{1,6}") ? Integer.parseInt(typed("followed")) : 0;
        RuleSet wanted = new RuleSet(followed, getFrom(), values, toVerify, typed("reason"));
        ruleSets.follow(wanted, current.actor());
        Notices.afterRedirect("subsistence.rules.done");
        return "/subsistence/rules?faces-redirect=true";
    }

    /** A number, or nothing, which is out of all bounds. */
    private static BigDecimal number(String typed) {
        String digits = typed.strip().replace(',', '.');
        return digits.matches("\\d{1,6}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }
}
