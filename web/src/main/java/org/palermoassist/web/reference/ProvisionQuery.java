package org.palermoassist.web.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ProvisionFilter;
import org.palermoassist.reference.Provisions;
import org.palermoassist.shared.PageRequest;

/** The one list of provisions behind page, export and API: the same parameters give the same rows. */
final class ProvisionQuery {
    static final String CODE = "code";
    static final String TITLE = "title";

    private ProvisionQuery() {}

    /**
     * The rows.
     *
     * @param parameter value of a parameter by name, empty when it is not given
     */
    static List<ProvisionRow> rows(
            Provisions all, UnaryOperator<String> parameter, PageRequest wanted, String language) {
        ProvisionFilter filter = new ProvisionFilter(
                parameter.apply("q"),
                given(parameter.apply("instrument")),
                given(parameter.apply("cluster")),
                given(parameter.apply("area")),
                given(parameter.apply("kind")).flatMap(name -> Arrays.stream(Provision.Kind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()));
        List<ProvisionRow> rows = all.list(filter).stream()
                .map(hit -> ProvisionRow.of(hit, all, language))
                .toList();
        return sorted(rows, wanted, language);
    }

    /** Without a sort the best match stands first, else the order of the treaties. */
    private static List<ProvisionRow> sorted(List<ProvisionRow> rows, PageRequest wanted, String language) {
        if (!wanted.sort().equals(TITLE)) {
            return rows;
        }
        Comparator<ProvisionRow> order = Languages.order(language, ProvisionRow::title);
        return rows.stream()
                .sorted(wanted.ascending() ? order : order.reversed())
                .toList();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
