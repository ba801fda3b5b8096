package org.palermoassist.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class NoteRefConverter implements AttributeConverter<NoteRef, String> {
    @Override
    public String convertToDatabaseColumn(NoteRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public NoteRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new NoteRef(stored);
    }
}
