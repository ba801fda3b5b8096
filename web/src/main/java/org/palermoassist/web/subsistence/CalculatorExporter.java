package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** What the calculator shows, to take away. */
@ApplicationScoped
public class CalculatorExporter implements Exporter {
    @Inject
    private Calculator calculator;

    @Override
    public String name() {
        return "subsistence";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Calculator.Answer answer =
                calculator.answer(name -> values(parameters.getOrDefault(name, "")), Language.of(locale), by);
        CalculatorTable table = new CalculatorTable(answer, words);
        return new Sheet(
                name(),
                words.get("subsistence.calculator.title"),
                table.notes(),
                table.columns(),
                table.rows().iterator(),
                false);
    }

    /** Several values of a name come joined by commas; none of the calculator has one in it. */
    private static List<String> values(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
