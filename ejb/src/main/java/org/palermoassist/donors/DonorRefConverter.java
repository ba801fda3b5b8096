package org.palermoassist.donors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class DonorRefConverter implements AttributeConverter<DonorRef, String> {
    @Override
    public String convertToDatabaseColumn(DonorRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public DonorRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new DonorRef(stored);
    }
}
