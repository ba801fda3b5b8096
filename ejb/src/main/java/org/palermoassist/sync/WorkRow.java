package org.palermoassist.sync;

import java.time.Instant;
import org.palermoassist.projects.ProjectRef;

/**
 * Something that keeps a project out of totals.
 *
 * @param reporter name of the organization that reports the project
 * @param place in the activity
 * @param found what stands there
 * @param times how often in this activity
 * @param file payload that holds it
 * @param line where the activity begins in it
 * @param since when it was received, UTC
 */
public record WorkRow(
        ProjectRef project,
        String title,
        String identifier,
        String reporter,
        String rule,
        String place,
        String found,
        int times,
        String file,
        int line,
        RunRef run,
        Instant since) {}
