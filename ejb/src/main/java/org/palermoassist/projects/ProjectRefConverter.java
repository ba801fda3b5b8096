package org.palermoassist.projects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The ref of a project as a column. */
@Converter(autoApply = true)
class ProjectRefConverter implements AttributeConverter<ProjectRef, String> {
    @Override
    public String convertToDatabaseColumn(ProjectRef ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public ProjectRef convertToEntityAttribute(String stored) {
        return stored == null ? null : new ProjectRef(stored);
    }
}
