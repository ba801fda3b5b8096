package org.palermoassist.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.shared.Condition;

/**
 * What a reader may see: the one predicate of rules, put into every query, so that lists, counts, search, exports
 * and single records cannot disagree. Records above the reader's level do not exist for the reader.
 *
 * <p>A table under it has the columns {@code ref} and {@code sight}, its level as a number; one that a State owns has {@code state_code} and
 * {@code submitted} and {@code published} (drafts are the
 * State's alone, submitted ones are known to the Secretariat, published ones to those whom the level names), one that an organization owns has
 * {@code owner_ref}. Named invitees stand in {@code record_invitee}.
 */
public final class Visibility {
    private static final Set<Role> PARTNERS = EnumSet.of(
            Role.FOCAL_POINT,
            Role.CONTRIBUTOR,
            Role.MISSION,
            Role.PROVIDER_OFFICER,
            Role.DONOR_OFFICER,
            Role.COORDINATOR,
            Role.FUND_MANAGER,
            Role.FINANCE_OFFICER);

    private final Actor reader;

    /**
     * All that the predicate depends on: two readers with the same sight see the same records.
     *
     * @param invitee login, where officers are named one by one
     */
    public record Sight(
            Role role, boolean party, Optional<String> state, Optional<String> organization, String invitee) {}

    private Visibility(Actor reader) {
        this.reader = reader;
    }

    /** What this reader may see. */
    public static Visibility of(Actor reader) {
        return new Visibility(reader);
    }

    /** What tells this reader's sight from that of others. */
    public Sight sight() {
        return new Sight(
                reader.role(),
                reader.party(),
                reader.stateCode(),
                reader.organizationRef(),
                reader.role() == Role.COORDINATOR ? reader.login() : "");
    }

    /**
     * Records that a State owns: needs.
     *
     * @param alias of the table in the query, fixed text
     */
    public Condition ofState(String alias) {
        String known = alias + (isInside() ? ".submitted" : ".published") + " = TRUE AND ";
        return seen(new Columns(known, alias, alias, alias + ".state_code"), reader.stateCode());
    }

    /**
     * Records that an organization owns: projects entered by hand and those of partners. One that was withdrawn, or merged into
     * another one, has no level: nobody sees it, its owner and those named for it neither.
     *
     * @param alias of the table in the query, fixed text
     */
    public Condition ofOrganization(String alias) {
        String there = reader.role() == Role.AUDITOR ? alias + ".sight IS NOT NULL AND " : "";
        Condition seen = seen(new Columns(there, alias, alias, alias + ".owner_ref"), reader.organizationRef());
        return reader.organizationRef().isEmpty()
                ? seen
                : new Condition("(" + alias + ".sight IS NOT NULL AND " + seen.sql() + ")", seen.values());
    }

    /**
     * The same as {@link #ofState} in parts of which no record meets two: what the level opens, the reader's own beside it, and those beside
     * both that name the reader. Each part has an index to be counted by.
     *
     * @param alias of the table in the query, fixed text
     */
    public List<Condition> partsOfState(String alias) {
        String known = alias + (isInside() ? ".submitted" : ".published") + " = TRUE AND ";
        Columns of = new Columns(known, alias, alias, alias + ".state_code");
        String level = known + byLevel(alias);
        List<Condition> parts = new ArrayList<>(List.of(Condition.of("(" + level + ")")));
        String rest = "(NOT (" + level + ") AND ";
        reader.stateCode().ifPresent(own -> parts.add(Condition.of(rest + of.owner() + " = ?)", own)));
        invitee().ifPresent(invitee -> {
            String others = reader.stateCode().isPresent() ? of.owner() + " <> ? AND " : "";
            List<Object> values = new ArrayList<>(reader.stateCode().stream().toList());
            values.add(invitee);
            parts.add(new Condition(rest + others + named(of) + ")", values));
        });
        return parts;
    }

    /** The Secretariat sees a State's record from its submission on, others from its validation on (C-5, N-4). */
    private boolean isInside() {
        return isOfficer() || reader.role() == Role.AUDITOR;
    }

    /**
     * Fields with a level of their own (U-23) of a record that the reader sees anyway: a field never shows more than its record.
     *
     * @param field alias of the table with the field's {@code sight}, fixed text
     * @param record alias of the table that a State owns, fixed text
     */
    public Condition ofField(String field, String record) {
        return seen(new Columns("", field, record, record + ".state_code"), reader.stateCode());
    }

    /**
     * What the predicate is about.
     *
     * @param known what holds before anybody but the owner knows of the record, with AND; may be empty
     * @param level alias of the table with the level
     * @param record alias of the table with the ref
     * @param owner column with the owner
     */
    private record Columns(String known, String level, String record, String owner) {}

    /** The ways to see a record; first the one by which most records are seen, since no more than needed is compared. */
    private Condition seen(Columns of, Optional<String> own) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("(").append(of.known()).append(byLevel(of.level()));
        if (own.isPresent()) {
            sql.append(" OR ").append(of.owner()).append(" = ?");
            values.add(own.get());
        }
        invitee().ifPresent(invitee -> {
            sql.append(" OR ").append(named(of));
            values.add(invitee);
        });
        return new Condition(sql.append(")").toString(), values);
    }

    /**
     * Levels that are open to a reader of this kind, whoever is named.
     *
     * @param level expression of the query with the name of a level, fixed text
     */
    public Condition ofLevel(String level) {
        return Condition.of(level + " IN ?", open().stream().map(Enum::name).toList());
    }

    /** Whether a level is open to a reader of this kind, whoever is named; what is not may still be the reader's own, or name the reader. */
    public boolean opens(AccessLevel level) {
        return open().contains(level);
    }

    private String byLevel(String alias) {
        return reader.role() == Role.AUDITOR
                ? "TRUE"
                : alias + ".sight <= " + Collections.max(open()).sight();
    }

    /** The levels that are open: some level and all that are wider. */
    private Set<AccessLevel> open() {
        if (reader.role() == Role.AUDITOR) {
            return EnumSet.allOf(AccessLevel.class);
        }
        Set<AccessLevel> open = EnumSet.of(AccessLevel.PUBLIC);
        if (PARTNERS.contains(reader.role())) {
            open.add(AccessLevel.PARTNERS);
        }
        if (reader.role() == Role.COORDINATOR || reader.role() == Role.FOCAL_POINT && reader.party()) {
            open.add(AccessLevel.PARTIES);
        }
        if (reader.role() == Role.COORDINATOR) {
            open.add(AccessLevel.RESTRICTED);
        }
        return open;
    }

    /**
     * Named readers count for the level that names them and no other: bodies for RESTRICTED, officers of the Secretariat for
     * CONFIDENTIAL, each in that workspace alone, so that nobody reads as an officer what was meant for a provider, or the other way (U-15).
     */
    private String named(Columns of) {
        AccessLevel level = isOfficer() ? AccessLevel.CONFIDENTIAL : AccessLevel.RESTRICTED;
        return of.known() + of.level() + ".sight = " + level.sight()
                + " AND EXISTS (SELECT 1 FROM record_invitee i WHERE i.record_ref = " + of.record()
                + ".ref AND i.invitee = ?)";
    }

    private Optional<String> invitee() {
        if (!PARTNERS.contains(reader.role())) {
            return Optional.empty();
        }
        return isOfficer() ? Optional.of(reader.login()) : reader.body();
    }

    private boolean isOfficer() {
        return reader.role() == Role.COORDINATOR;
    }
}
