package org.palermoassist.directory;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** An administrator keeps the directory: names, dates of identifiers, and duplicates, which are merged with all that names them. */
@UseCase
public class Organizations {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<OrganizationUse> uses;

    @Inject
    private Event<OrganizationRegistered> registered;

    @Inject
    private AuditTrail audit;

    /** Records that name an organization, in numbers. */
    public record Used(String name, long count) {}

    /** Names of an organization by language code. */
    public Map<String, String> names(OrganizationRef ref, Actor by) {
        Organization one = directory.get(ref, by);
        Map<String, String> names = new TreeMap<>(Map.of("en", one.name()));
        one.nameFr().ifPresent(name -> names.put("fr", name));
        Sql.select(
                        "n.lang, n.name",
                        "organization_name n JOIN organization o ON o.id = n.organization_id WHERE o.ref = ?",
                        one.ref().value())
                .list(em, row -> names.put(row.text(0), row.text(1)));
        return names;
    }

    /** In how many records an organization is named; each kind of record once. */
    public List<Used> uses(OrganizationRef ref, Actor by) {
        OrganizationRef own = directory.get(ref, by).ref();
        return uses.stream()
                .map(use -> new Used(use.name(), use.count(own)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** Changes names, acronym and kind. */
    public void edit(OrganizationRef ref, OrganizationForm form, Actor by) {
        by.mustHave(Right.ORGANIZATION_KEEP);
        Map<String, String> old = names(ref, by);
        long id = id(ref);
        Sql.change(
                em,
                "UPDATE organization SET name = ?, name_fr = NULLIF(?, ''), acronym = NULLIF(?, ''),"
                        + " kind = NULLIF(?, ''), version = version + 1 WHERE id = ?",
                form.names().get("en"),
                form.names().getOrDefault("fr", ""),
                form.acronym(),
                form.kind().orElse(""),
                id);
        Sql.change(em, "DELETE FROM organization_name WHERE organization_id = ?", id);
        form.names().forEach((language, name) -> other(id, language, name));
        audit.record(by, "organization.edit", ref, old, form.names());
    }

    private void other(long id, String language, String name) {
        if (!language.equals("en") && !language.equals("fr")) {
            Sql.change(
                    em,
                    "INSERT INTO organization_name (organization_id, lang, name) VALUES (?, ?, ?)",
                    id,
                    language,
                    name);
        }
    }

    /** Says from when to when an identifier of the organization holds. */
    public void date(
            OrganizationRef ref, String identifier, Optional<LocalDate> from, Optional<LocalDate> to, Actor by) {
        by.mustHave(Right.ORGANIZATION_KEEP);
        DirectoryRule.IDENTIFIER_PERIOD.require(
                from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get()));
        boolean own = directory.identifiers(ref, by).stream()
                .anyMatch(one -> one.identifier().equals(identifier));
        if (!own) {
            throw new NotFound(identifier);
        }
        Sql.change(
                em,
                "UPDATE organization_identifier SET valid_from = NULLIF(?, ''), valid_to = NULLIF(?, '')"
                        + " WHERE identifier = ?",
                from.map(LocalDate::toString).orElse(""),
                to.map(LocalDate::toString).orElse(""),
                identifier);
        audit.record(by, "organization.date", ref, identifier, from, to);
    }

    /**
     * Lets another organization stand for this one: all that names it names the survivor from now on, its ref and its identifiers
     * lead there, and what partners report under them, too.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DirectoryRule#MERGE_OF_TWO}
     */
    public void merge(OrganizationRef duplicate, OrganizationRef survivor, Actor by) {
        by.mustHave(Right.ORGANIZATION_KEEP);
        OrganizationRef from = directory.get(duplicate, by).ref();
        OrganizationRef to = directory.get(survivor, by).ref();
        DirectoryRule.MERGE_OF_TWO.require(!from.equals(to), to);
        uses.stream().forEach(use -> use.follow(from, to));
        Sql.change(
                em,
                "UPDATE organization SET merged_into = ?, version = version + 1 WHERE ref = ? OR merged_into = ?",
                to.value(),
                from.value(),
                from.value());
        directory.identifiers(to, by).forEach(one -> registered.fire(new OrganizationRegistered(one.identifier(), to)));
        audit.record(by, "organization.merge", from, to);
    }

    private long id(OrganizationRef ref) {
        return Sql.select("o.id", "organization o WHERE o.merged_into IS NULL AND o.ref = ?", ref.value())
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(ref));
    }
}
