package org.palermoassist.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.web.security.CurrentActor;

/**
 * What stands on every page of a print or export above PUBLIC: the level, the reader by function and body, never by name, and the
 * time (U-39).
 */
@Named
@RequestScoped
public class PrintMark {
    /** Key of the sentence that says who sees what donors pledge and pay, and what the fund does with it (U-26, R-2). */
    public static final String MONEY = "print.money";

    /** Who sees the books of the fund, its obligations and the journeys that it pays, with the names of experts (T-14). */
    public static final String FUND = "print.fund";

    /** Who sees lists of a selection. */
    public static final String SELECTION = "print.selection";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @Inject
    private CurrentActor current;

    @Inject
    private ReferenceData reference;

    @Inject
    private Directory directory;

    @Inject
    private NeedsService needs;

    @Inject
    private Portal portal;

    @Inject
    private Clock clock;

    private final Map<AccessLevel, String> said = new EnumMap<>(AccessLevel.class);
    private AccessLevel anyNeed;

    /** The mark in the words of the page; empty where everybody may read what is shown. */
    public String of(AccessLevel level) {
        return level == null ? "" : said.computeIfAbsent(level, one -> of(one, Words.in(portal.getLanguage())));
    }

    /** The mark in these words; empty where everybody may read what is shown. */
    public String of(AccessLevel level, Words words) {
        return saying(seenBy(level), words);
    }

    /**
     * The mark in these words.
     *
     * @param seenBy key of the sentence that says who sees it; empty where everybody may
     */
    public String saying(String seenBy, Words words) {
        return seenBy.isEmpty()
                ? ""
                : words.get("print.mark", words.get(seenBy), reader(words), TIME.format(clock.instant()));
    }

    /** Key of the sentence that says who sees a record of this level; empty where everybody may. */
    public static String seenBy(AccessLevel level) {
        return level == AccessLevel.PUBLIC ? "" : "shell.level." + level;
    }

    private String reader(Words words) {
        Actor actor = current.actor();
        String role = words.get("security.role." + actor.role());
        Optional<String> body = actor.stateCode()
                .map(code -> reference.states().name(code, words.language()))
                .or(() -> actor.organizationRef()
                        .map(ref ->
                                directory.get(new OrganizationRef(ref), actor).nameIn(words.language())));
        return body.map(name -> role + ", " + name).orElse(role);
    }

    /** The narrowest level among all needs that the reader sees, for pages that show or count some of them. */
    public AccessLevel getNeeds() {
        if (anyNeed == null) {
            anyNeed = current.isSignedIn() ? needs.narrowest(NeedFilter.of(), current.actor()) : AccessLevel.PUBLIC;
        }
        return anyNeed;
    }

    /** The narrowest level among the needs that a matrix counts for a reader. */
    public AccessLevel stated(Actor by) {
        return needs.narrowest(NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new)), by);
    }
}
