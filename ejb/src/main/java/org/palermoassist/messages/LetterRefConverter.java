package org.palermoassist.messages;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class LetterRefConverter implements AttributeConverter<LetterRef, String> {
    @Override
    public String convertToDatabaseColumn(LetterRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public LetterRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new LetterRef(stored);
    }
}
