package org.palermoassist.projects;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a project. Who did it is told by function and body, not by name (U-39).
 *
 * @param at UTC
 * @param kind RECEIVED, CHANGED, STATUS, GONE, BACK, SOURCE, TAG, SET_ASIDE, VISIBILITY, ENTERED, EDITED, REMARK
 * @param before value before, empty when there was none
 * @param after value after, empty when there is none; of a REMARK the State
 * @param remark words about it
 * @param role of who did it; empty for a machine
 * @param stateCode spoken for
 * @param organization name of the organization worked for
 * @param run ref of the run that brought it
 */
public record ProjectEventRow(
        Instant at,
        String kind,
        String before,
        String after,
        String remark,
        Optional<String> role,
        Optional<String> stateCode,
        Optional<String> organization,
        Optional<String> run) {}
