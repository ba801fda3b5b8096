package org.palermoassist.sync;

import java.nio.file.Path;

/**
 * A file that has arrived.
 *
 * @param source code of its source
 * @param name as named by the sender, with its folders, 1 to 300 characters
 * @param size bytes
 * @param spool where they lie
 */
public record Arrival(String source, String name, long size, Door door, Path spool) {}
