package org.palermoassist.reference;

import java.util.List;
import java.util.Optional;

/**
 * A field of assistance that the Conference agreed on or that was proposed to it.
 *
 * @param code such as {@code PA1}
 * @param priority agreed as a priority; otherwise proposed
 * @param parent code of the wider area
 * @param position order of showing
 * @param names English and French
 * @param source decision or meeting
 * @param provisions what it stands for, a mapping of this project
 */
public record Area(
        String code,
        boolean priority,
        Optional<String> parent,
        int position,
        Names names,
        String source,
        List<Target> provisions) {

    /**
     * A provision of an area.
     *
     * @param provision code
     * @param paragraph such as {@code 13} of {@code 18(13)}; empty for the whole article
     */
    public record Target(String provision, Optional<String> paragraph) {}

    /** Whether the area stands for this provision. */
    public boolean covers(String provision) {
        return provisions.stream().anyMatch(target -> target.provision().equals(provision));
    }
}
