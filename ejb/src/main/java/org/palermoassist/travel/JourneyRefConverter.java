package org.palermoassist.travel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a ref of a journey as its text. */
@Converter(autoApply = true)
public class JourneyRefConverter implements AttributeConverter<JourneyRef, String> {
    @Override
    public String convertToDatabaseColumn(JourneyRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public JourneyRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new JourneyRef(stored);
    }
}
