package org.palermoassist.sync;

import java.nio.file.Path;
import org.palermoassist.projects.ImportSource;

/**
 * A run at work.
 *
 * @param ref of the run
 * @param fileId key of its file row
 * @param sourceCode for the log
 * @param kind what files of this source stand for
 * @param source as the writer of projects wants it
 * @param name of the file
 * @param spool where the bytes lie
 */
record RunJob(
        RunRef ref, long fileId, String sourceCode, SourceKind kind, ImportSource source, String name, Path spool) {}
