package org.palermoassist.donors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OfferRefConverter implements AttributeConverter<OfferRef, String> {
    @Override
    public String convertToDatabaseColumn(OfferRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public OfferRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new OfferRef(stored);
    }
}
