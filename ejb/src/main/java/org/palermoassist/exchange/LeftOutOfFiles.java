package org.palermoassist.exchange;

import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.iati.SchemaFault;

/**
 * A public project that no file for partners holds: with it the file would not be valid IATI 2.03.
 *
 * @param identifier of its publisher
 * @param title for the reader; may be what is missing
 * @param reporter name of the organization that reports it
 * @param fault the first thing that is wrong
 */
public record LeftOutOfFiles(ProjectRef ref, String identifier, String title, String reporter, SchemaFault fault) {}
