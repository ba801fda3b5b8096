package org.palermoassist.web.shared;

import java.util.List;

/** Something that can be chosen in a filter or a form, see {@code po:options}. */
public interface Option {
    /** @return what stands in the address or is sent */
    String code();

    /** @return what the reader sees, in the reader's language */
    String shown();

    /** Options under a heading. */
    interface Group {
        /** @return the heading */
        String shown();

        /** @return in their order */
        List<? extends Option> options();
    }
}
