package org.palermoassist.sample;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.shared.Money;

/**
 * A need of the sample world.
 *
 * @param json as it stands in the file
 */
record SampleNeed(JsonObject json) {
    private static final Pattern PROVISION = Pattern.compile("([A-Z]+-[0-9]+)(?:\\((.+)\\))?");

    String key() {
        return json.getString("key");
    }

    String state() {
        return json.getString("state");
    }

    /** What it becomes in the end. */
    NeedStatus becomes() {
        return NeedStatus.valueOf(json.getString("becomes"));
    }

    AccessLevel level() {
        return AccessLevel.valueOf(json.getString("level"));
    }

    /** Who is named besides the level: organizations by the login of an officer, officers of the Secretariat by login. */
    Set<String> invitees(SamplePeople people) {
        return words("invitees").stream()
                .map(login -> people.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow())
                .map(account ->
                        account.organizationRef().map("organization:"::concat).orElse(account.login()))
                .collect(Collectors.toSet());
    }

    /** Key of the need that stands for this one. */
    Optional<String> mergedInto() {
        return Optional.ofNullable(json.getString("mergedInto", null));
    }

    /** At submission; nobody has an account yet who could be named for a confidential one. */
    AccessLevel firstLevel() {
        return level() == AccessLevel.CONFIDENTIAL ? AccessLevel.RESTRICTED : level();
    }

    /** Some days after or before the day on which it was handed in, in office hours. */
    Instant day(int days) {
        return LocalDate.parse(json.getString("submitted"))
                .plusDays(days)
                .atTime(8, 5 + key().length())
                .plusMinutes(key().hashCode() & 0x1ff)
                .toInstant(ZoneOffset.UTC);
    }

    NeedForm form() {
        JsonObject text = text(0);
        Optional<JsonObject> period = Optional.ofNullable(json.getJsonObject("period"));
        return new NeedForm(
                words("provisions").stream().map(SampleNeed::provision).toList(),
                words("assistance"),
                words("areas"),
                words("crimes"),
                text.getString("language"),
                text.getString("title"),
                text.getString("description"),
                json.getString("beneficiary"),
                Optional.ofNullable(json.getJsonObject("estimate")).map(SampleNeed::money),
                Optional.of(NeedUrgency.valueOf(json.getString("urgency"))),
                period.map(days -> LocalDate.parse(days.getString("from"))),
                period.map(days -> LocalDate.parse(days.getString("to"))),
                NeedSource.valueOf(json.getString("source")),
                json.getString("sourceNote", ""),
                Optional.empty());
    }

    /** The English translation, for a need in another language. */
    Optional<NeedDrafting.Texts> translation() {
        if (json.getJsonArray("texts").size() < 2) {
            return Optional.empty();
        }
        JsonObject text = text(1);
        return Optional.of(new NeedDrafting.Texts(text.getString("title"), text.getString("description"), ""));
    }

    private JsonObject text(int number) {
        return json.getJsonArray("texts").getJsonObject(number);
    }

    private List<String> words(String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static ProvisionChoice provision(String label) {
        Matcher found = PROVISION.matcher(label);
        if (!found.matches()) {
            throw new IllegalStateException("sample: not a provision: " + label);
        }
        return new ProvisionChoice(found.group(1), found.group(2));
    }

    private static Money money(JsonObject estimate) {
        return Money.of(new BigDecimal(estimate.getString("amount")), estimate.getString("currency"));
    }
}
