package org.palermoassist.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Organizations and the identifiers they are matched by. Names are public. */
@UseCase
public class Directory {
    private static final String COLUMNS = "o.ref, o.name, o.name_fr, o.acronym, o.kind, o.country";
    private static final String IDENTIFIERS =
            ", (SELECT GROUP_CONCAT(i.identifier ORDER BY i.identifier SEPARATOR '\n') FROM organization_identifier i"
                    + " JOIN organization m ON m.id = i.organization_id WHERE m.id = o.id OR m.merged_into = o.ref)";
    /** The organization that owns an identifier, or the one that stands for it. */
    private static final String OWNER = "organization_identifier i JOIN organization m ON m.id = i.organization_id"
            + " JOIN organization o ON o.ref = COALESCE(m.merged_into, m.ref) WHERE i.identifier = ?";

    private static final int LONGEST_IDENTIFIER = 150;
    private static final int LONGEST_NAME = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KnownIdentifiers known;

    @Inject
    private Event<OrganizationRegistered> registered;

    /** The organization that owns this identifier, whichever of its identifiers it is. */
    public Optional<Organization> byIdentifier(String identifier, Actor by) {
        return Sql.select(COLUMNS, OWNER, identifier.strip()).first(em, Directory::organization);
    }

    /**
     * An organization; one that was merged is the one that stands for it.
     *
     * @throws NotFound when there is none
     */
    public Organization get(OrganizationRef ref, Actor by) {
        return Sql.select(
                        COLUMNS,
                        "organization m JOIN organization o ON o.ref = COALESCE(m.merged_into, m.ref) WHERE m.ref = ?",
                        ref.value())
                .first(em, Directory::organization)
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    /** The identifiers of an organization, alphabetical. */
    public List<OrganizationIdentifier> identifiers(OrganizationRef ref, Actor by) {
        return Sql.select(
                        "i.identifier, i.valid_from, i.valid_to, i.evidence",
                        "organization_identifier i JOIN organization o ON o.id = i.organization_id WHERE o.ref = ? OR"
                                + " o.merged_into = ?",
                        ref.value(),
                        ref.value())
                .tail("ORDER BY i.identifier")
                .list(em, row -> new OrganizationIdentifier(row.text(0), row.date(1), row.date(2), row.text(3)));
    }

    /** Organizations whose name or acronym holds these words, or that own this very identifier; alphabetical. */
    public Page<Organization> search(String words, PageRequest wanted, Actor by) {
        Page<OrganizationRow> found = list(words, wanted, by);
        List<Organization> items =
                found.items().stream().map(OrganizationRow::organization).toList();
        return new Page<>(items, found.total(), found.page(), found.size());
    }

    /** The same organizations, each with all its identifiers. */
    public Page<OrganizationRow> list(String words, PageRequest wanted, Actor by) {
        String like = new SearchWords(words).like();
        return Sql.select(COLUMNS + IDENTIFIERS, "organization o WHERE o.merged_into IS NULL")
                .and(
                        "(o.name LIKE ? OR o.name_fr LIKE ? OR o.acronym LIKE ? OR EXISTS (SELECT 1 FROM"
                                + " organization_identifier i JOIN organization m ON m.id = i.organization_id WHERE (m.id = o.id OR"
                                + " m.merged_into = o.ref) AND i.identifier = ?))",
                        like,
                        like,
                        like,
                        words.strip())
                .tail(
                        by.language().equals("fr")
                                ? "ORDER BY COALESCE(o.name_fr, o.name), o.id"
                                : "ORDER BY o.name, o.id")
                .page(em, wanted, Directory::row);
    }

    /**
     * The organization a source names: the one that owns the identifier, else a new one. Never matched by name.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DirectoryRule#ORGANIZATION_HAS_IDENTIFIER}
     */
    public OrganizationRef register(ReportedOrganization reported, Actor by) {
        if (!by.has(Right.IMPORT_RUN) && !by.has(Right.SAMPLE_LOAD)) {
            by.mustHave(Right.PROJECT_EDIT);
        }
        String identifier = reported.identifier().strip();
        DirectoryRule.ORGANIZATION_HAS_IDENTIFIER.require(
                !identifier.isEmpty() && identifier.length() <= LONGEST_IDENTIFIER, identifier);
        return known.find(identifier).or(() -> stored(identifier)).orElseGet(() -> insert(identifier, reported));
    }

    private Optional<OrganizationRef> stored(String identifier) {
        return Sql.select("o.ref", OWNER, identifier)
                .first(em, row -> news(identifier, new OrganizationRef(row.text(0))));
    }

    private OrganizationRef news(String identifier, OrganizationRef ref) {
        registered.fire(new OrganizationRegistered(identifier, ref));
        return ref;
    }

    private OrganizationRef insert(String identifier, ReportedOrganization reported) {
        OrganizationRef ref = OrganizationRef.next();
        String name = reported.name().isBlank() ? identifier : reported.name().strip();
        Sql.change(
                em,
                "INSERT INTO organization (ref, name, kind, origin) VALUES (?, ?, ?, 'IMPORT')",
                ref.value(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                reported.kind().filter(kind -> kind.length() <= 4).orElse(null));
        Sql.change(
                em,
                "INSERT INTO organization_identifier (identifier, organization_id, evidence)"
                        + " SELECT ?, o.id, 'REPORTED' FROM organization o WHERE o.ref = ?",
                identifier,
                ref.value());
        return news(identifier, ref);
    }

    private static OrganizationRow row(Row row) {
        return new OrganizationRow(organization(row), row.text(6).lines().toList());
    }

    private static Organization organization(Row row) {
        return new Organization(
                new OrganizationRef(row.text(0)),
                row.text(1),
                row.optional(2),
                row.optional(3),
                row.optional(4),
                row.optional(5));
    }
}
