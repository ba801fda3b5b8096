package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A treaty.
 *
 * @param code UNTOC, TIP, SOM, FA or UNCAC
 * @param parent code of the Convention that a Protocol supplements
 * @param position order of showing, from 1
 * @param adoptedOn date of adoption by the General Assembly
 * @param inForceOn date of entry into force
 * @param adoptedBy resolution
 * @param officialUrl page with the official text
 * @param own whether needs are registered on it; otherwise it is only referred to
 * @param names full names
 * @param shortNames short names
 */
public record Instrument(
        String code,
        Optional<String> parent,
        int position,
        LocalDate adoptedOn,
        LocalDate inForceOn,
        String adoptedBy,
        String officialUrl,
        boolean own,
        Names names,
        Names shortNames) {}
