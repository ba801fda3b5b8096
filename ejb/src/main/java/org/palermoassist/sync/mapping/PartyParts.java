package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.projects.iati.ActivityParties;
import org.palermoassist.projects.iati.Contact;
import org.palermoassist.projects.iati.DocumentLink;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.OtherIdentifier;
import org.palermoassist.projects.iati.ParticipatingOrg;
import org.palermoassist.sync.mapping.RowValues.Value;

/** Organizations by role, whom to ask, links. */
final class PartyParts {
    private static final Map<MappedField, String> ROLES = Map.of(
            MappedField.FUNDER, "1",
            MappedField.ACCOUNTABLE, "2",
            MappedField.EXTENDING, "3",
            MappedField.IMPLEMENTER, "4");
    private static final List<MappedField> IN_ORDER =
            List.of(MappedField.FUNDER, MappedField.ACCOUNTABLE, MappedField.EXTENDING, MappedField.IMPLEMENTER);
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\[(]?\\b([A-Z]{2,3}-[A-Z0-9]{2,}-[A-Z0-9_-]+)\\b[\\])]?");
    private static final Pattern MAIL = Pattern.compile("[<(]?([^\\s<>();,@]{1,64}@[^\\s<>();,@]{1,255})[>)]?");
    private static final String OBJECTIVES = "A02";

    private final RowValues values;

    PartyParts(RowValues values) {
        this.values = values;
    }

    ActivityParties parties() {
        List<ParticipatingOrg> organizations = new ArrayList<>();
        for (MappedField field : IN_ORDER) {
            for (Value value : values.all(field)) {
                RowValues.parts(value, "[;\\n]")
                        .forEach(part -> add(organization(ROLES.get(field), part), organizations));
            }
        }
        return new ActivityParties(organizations, others(), List.of(), contacts());
    }

    private static <T> void add(T one, List<T> all) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    private static ParticipatingOrg organization(String role, String text) {
        Matcher identifier = IDENTIFIER.matcher(text);
        Optional<String> ref = identifier.find() ? Optional.of(identifier.group(1)) : Optional.empty();
        String name = identifier.reset().replaceAll("").strip();
        List<Narrative> names =
                name.isEmpty() ? List.of() : List.of(new Narrative(Optional.empty(), name.replaceAll("\\s+", " ")));
        return new ParticipatingOrg(Optional.of(role), ref, Optional.empty(), Optional.empty(), names);
    }

    /** The partner's own number is kept as it is written, whatever identifier is made of it. */
    private List<OtherIdentifier> others() {
        return values.first(MappedField.OWN_NUMBER)
                .map(number ->
                        List.of(new OtherIdentifier(number.text(), Optional.of("A1"), Optional.empty(), List.of())))
                .orElse(List.of());
    }

    private List<Contact> contacts() {
        String contact = values.first(MappedField.CONTACT).map(Value::text).orElse("");
        Matcher mail = MAIL.matcher(contact);
        List<String> mails = new ArrayList<>();
        while (mail.find()) {
            mails.add(mail.group(1));
        }
        values.first(MappedField.EMAIL).ifPresent(given -> add(given.text(), mails));
        String name = mail.reset().replaceAll("").replaceAll("[,;]\\s*$", "").strip();
        List<String> phones =
                values.first(MappedField.PHONE).map(Value::text).stream().toList();
        if (name.isEmpty() && mails.isEmpty() && phones.isEmpty()) {
            return List.of();
        }
        List<Narrative> names = name.isEmpty() ? List.of() : List.of(new Narrative(Optional.empty(), name));
        return List.of(new Contact(
                Optional.of("1"),
                List.of(),
                List.of(),
                List.of(),
                new Contact.Personal(names, List.of(), phones, mails, List.of())));
    }

    List<DocumentLink> links(List<Narrative> titles) {
        List<DocumentLink> links = new ArrayList<>();
        for (Value value : values.all(MappedField.LINK)) {
            for (String part : value.text().split("[\\s;]+")) {
                String address = part.startsWith("www.") ? "https://" + part : part;
                if (address.matches("(?i)https?://[^\\s<>\"]{3,1000}")) {
                    links.add(new DocumentLink(
                            address,
                            Optional.of("text/html"),
                            titles,
                            List.of(),
                            new DocumentLink.About(List.of(OBJECTIVES), List.of(), Optional.empty())));
                } else {
                    values.refuse(MappingRule.LINK_IS_AN_ADDRESS, value);
                }
            }
        }
        return links;
    }
}
