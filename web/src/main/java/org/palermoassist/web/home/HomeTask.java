package org.palermoassist.web.home;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that waits for the reader.
 *
 * @param words what to do, naming the record
 * @param href page where it is done
 * @param since when it began to wait, UTC
 */
public record HomeTask(String words, String href, Optional<Instant> since) {}
