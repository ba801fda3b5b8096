package org.palermoassist.projects;

import java.util.Optional;

/** What the queue of conflicts is narrowed to; an empty part narrows nothing. */
public record ConflictFilter(Optional<String> source, Optional<FieldGroup> group, Optional<ProjectRef> project) {}
