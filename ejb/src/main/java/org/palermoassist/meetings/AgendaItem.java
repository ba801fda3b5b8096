package org.palermoassist.meetings;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An item of a meeting's agenda.
 *
 * @param number as the agenda has it, such as {@code 3} or {@code 2 (a)}, at most 12 characters
 * @param title 1 to 300 characters
 * @param provisions codes such as {@code UNTOC-18} that it is about; may be empty
 */
public record AgendaItem(String number, String title, SortedSet<String> provisions) implements Serializable {
    /** Longest number. */
    public static final int NUMBER = 12;
    /** Longest title. */
    public static final int TITLE = 300;

    /** Checks lengths and keeps a copy. */
    public AgendaItem {
        number = Texts.fitting(number, NUMBER);
        title = Texts.fitting(title, TITLE);
        MeetingsRule.AGENDA_ITEM_IS_SAID.require(number.matches("[0-9A-Za-z() .]+") && !title.isEmpty(), number);
        provisions = Collections.unmodifiableSortedSet(new TreeSet<>(provisions));
    }
}
