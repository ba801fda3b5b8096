package org.palermoassist.donors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PledgeRefConverter implements AttributeConverter<PledgeRef, String> {
    @Override
    public String convertToDatabaseColumn(PledgeRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public PledgeRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new PledgeRef(stored);
    }
}
