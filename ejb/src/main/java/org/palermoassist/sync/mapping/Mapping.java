package org.palermoassist.sync.mapping;

import java.util.List;
import java.util.Optional;
import org.palermoassist.sync.table.Layout;

/**
 * What a partner's list means.
 *
 * @param layout where it lies in its file
 * @param together whether rows that follow each other and have the same identifier are one activity
 * @param fields columns and constants
 */
public record Mapping(Layout layout, boolean together, List<FieldMapping> fields) {
    private static final int MOST = 200;

    /** Copies the columns. */
    public Mapping {
        fields = List.copyOf(fields);
    }

    /** Columns and constants of a field. */
    public List<FieldMapping> of(MappedField field) {
        return fields.stream().filter(one -> one.field() == field).toList();
    }

    /** The first column or constant of a field. */
    public Optional<FieldMapping> first(MappedField field) {
        return fields.stream().filter(one -> one.field() == field).findFirst();
    }

    /** Whether something is said of a field. */
    public boolean has(MappedField field) {
        return first(field).isPresent();
    }

    /**
     * Refuses what could not be imported with.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link MappingRule#MAPPING_HAS_TITLE} and others that begin with MAPPING
     */
    public void check() {
        MappingRule.MAPPING_FITS.require(fields.size() <= MOST, fields.size());
        MappingRule.MAPPING_HAS_TITLE.require(has(MappedField.TITLE));
        for (MappedField field : MappedField.values()) {
            MappingRule.MAPPING_FIELD_ONCE.require(field.several() || of(field).size() <= 1, field);
        }
        boolean money = fields.stream().anyMatch(one -> one.field().kind() == MappedField.Kind.AMOUNT);
        boolean currency = has(MappedField.CURRENCY)
                || fields.stream()
                        .filter(one -> one.field().kind() == MappedField.Kind.AMOUNT)
                        .noneMatch(one -> one.reading().currency().isEmpty());
        MappingRule.MAPPING_NAMES_CURRENCY.require(!money || currency);
        MappingRule.MAPPING_NAMES_YEAR.require(of(MappedField.YEAR_BUDGET).stream()
                .allMatch(one -> one.reading().year() >= 1900 && one.reading().year() <= 2200));
    }
}
