package org.palermoassist.reference;

import java.util.Optional;

/**
 * Which provisions a list shows.
 *
 * @param words what people typed; empty for no search
 * @param instrument code of the instrument
 * @param cluster code of the review cluster
 * @param area code of a priority or proposal area
 * @param kind sort of article
 */
public record ProvisionFilter(
        String words,
        Optional<String> instrument,
        Optional<String> cluster,
        Optional<String> area,
        Optional<Provision.Kind> kind) {}
