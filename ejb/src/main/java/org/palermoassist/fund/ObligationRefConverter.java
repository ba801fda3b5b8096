package org.palermoassist.fund;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ObligationRefConverter implements AttributeConverter<ObligationRef, String> {
    @Override
    public String convertToDatabaseColumn(ObligationRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public ObligationRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new ObligationRef(stored);
    }
}
