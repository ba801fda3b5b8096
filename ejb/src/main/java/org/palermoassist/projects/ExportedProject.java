package org.palermoassist.projects;

import java.util.List;
import org.palermoassist.projects.iati.ActivityDocument;

/**
 * A project as it leaves the portal.
 *
 * @param ref the portal's ref
 * @param own whether the portal itself is its first publisher
 * @param document what its source says
 * @param provisions codes that are EXPLICIT or CONFIRMED (U-16)
 */
public record ExportedProject(String ref, boolean own, ActivityDocument document, List<String> provisions) {}
