package org.palermoassist.web.messages;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeGroup;

/** The filter of notices as it stands in an address. */
final class NoticeFilters {
    private NoticeFilters() {}

    /** The filter; what cannot be read is no filter. */
    static NoticeFilter of(Function<String, Optional<String>> values) {
        boolean unread = values.apply("show").filter("unread"::equals).isPresent();
        return new NoticeFilter(unread, values.apply("group").flatMap(name -> Arrays.stream(NoticeGroup.values())
                .filter(group -> group.name().equals(name))
                .findFirst()));
    }
}
