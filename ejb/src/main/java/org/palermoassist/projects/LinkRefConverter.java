package org.palermoassist.projects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The ref of a link as a column. */
@Converter(autoApply = true)
class LinkRefConverter implements AttributeConverter<LinkRef, String> {
    @Override
    public String convertToDatabaseColumn(LinkRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public LinkRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new LinkRef(stored);
    }
}
