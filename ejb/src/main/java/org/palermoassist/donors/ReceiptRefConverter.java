package org.palermoassist.donors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ReceiptRefConverter implements AttributeConverter<ReceiptRef, String> {
    @Override
    public String convertToDatabaseColumn(ReceiptRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public ReceiptRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new ReceiptRef(stored);
    }
}
