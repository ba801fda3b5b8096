package org.palermoassist.donors;

import java.util.Optional;

/**
 * A donor as a list shows it.
 *
 * @param ref its ref
 * @param kind sort of body
 * @param name in the reader's language
 * @param stateCode alpha-2 code, for a State
 * @param organizationRef body whose officers act for it
 * @param checked whether a private donor's last check for conflicts of interest was clear and still holds; true for others
 */
public record DonorRow(
        DonorRef ref,
        DonorKind kind,
        String name,
        Optional<String> stateCode,
        Optional<String> organizationRef,
        boolean checked) {}
