package org.palermoassist.needs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class NeedRefConverter implements AttributeConverter<NeedRef, String> {
    @Override
    public String convertToDatabaseColumn(NeedRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public NeedRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new NeedRef(stored);
    }
}
