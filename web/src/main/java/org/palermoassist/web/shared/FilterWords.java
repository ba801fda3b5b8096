package org.palermoassist.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.reference.ReferenceData;

/** What a filter of a list is set to, in words: names rather than codes, for the lines above an export. */
@ApplicationScoped
public class FilterWords {
    @Inject
    private ReferenceData reference;

    /**
     * The value of a filter in words.
     *
     * @param capability whose words know statuses and the like, such as {@code needs}
     * @param name of the filter, such as {@code state}
     * @param value as in the address; several joined by a comma
     * @return what is not known as it came
     */
    public String shown(String capability, String name, String value, Words words) {
        return Arrays.stream(value.split(","))
                .map(one -> named(name, one, words.language())
                        .orElseGet(() -> constant(capability + "." + name + "." + one, one, words)))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> named(String name, String code, String language) {
        return switch (name) {
            case "state" ->
                reference.states().find(code).map(state -> state.names().in(language));
            case "region" ->
                reference.regions().find(code).map(region -> region.names().in(language));
            case "instrument" ->
                reference.provisions().instruments().stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> one.shortNames().in(language))
                        .findFirst();
            case "provision" ->
                reference
                        .provisions()
                        .find(code)
                        .map(one -> one.label() + " " + one.titles().in(language));
            case "area" ->
                reference
                        .provisions()
                        .area(code)
                        .map(one -> one.code() + " " + one.names().in(language));
            case "assistance" ->
                reference.book().assistanceType(code).map(one -> one.names().in(language));
            case "crime" ->
                reference.book().crimeType(code).map(one -> one.names().in(language));
            default -> Optional.empty();
        };
    }

    private static String constant(String key, String value, Words words) {
        return words.has(key) ? words.get(key) : value;
    }
}
