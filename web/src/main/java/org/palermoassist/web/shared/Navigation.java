package org.palermoassist.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.security.PageAccess;

/**
 * The side navigation: what people do, not how the portal is built. An entry is shown when its page exists and the
 * reader's role may open it; what the page itself shows is decided by the services.
 */
@Named
@RequestScoped
public class Navigation {
    private static final Map<String, Set<Role>> ROLES = PageAccess.all();
    private static final Map<String, Boolean> FILES = new ConcurrentHashMap<>();
    private static final List<Group> ALL = List.of(
            Group.of("", "/index home", "/messages/list messages"),
            Group.of(
                    "assistance",
                    "/state/mine myState",
                    "/needs/list needs",
                    "/projects/list projects",
                    "/offers/list offers",
                    "/coverage/matrix coverage",
                    "/notes/list notes"),
            Group.of(
                    "money",
                    "/donors/list donors",
                    "/pledges/list pledges",
                    "/pledges/announced announced",
                    "/receipts/list receipts"),
            Group.of(
                    "fund",
                    "/meetings/list meetings",
                    "/calls/list calls",
                    "/selection/list selection",
                    "/fund/list fund",
                    "/obligations/list obligations",
                    "/journeys/list journeys",
                    "/claims/list claims",
                    "/journal/list journal",
                    "/fund/accounts chart",
                    "/fund/statement fundStatement",
                    "/books/list books",
                    "/fund/periods periods"),
            Group.of(
                    "reference",
                    "/provisions/list provisions",
                    "/states/list states",
                    "/directory/list directory",
                    "/directory/focal-points focalPoints",
                    "/partners/data partnerData",
                    "/partners/own ownWhole",
                    "/rates/list rates",
                    "/subsistence/calculator calculator",
                    "/subsistence/rates dailyRates",
                    "/subsistence/rules subsistenceRules"),
            Group.of(
                    "partners",
                    "/sync/sources sources",
                    "/sync/runs runs",
                    "/sync/rehearsals rehearsals",
                    "/sync/worklist worklist",
                    "/sync/conflicts conflicts",
                    "/sync/failed failed",
                    "/sync/duplicates duplicates",
                    "/partners/webhooks webhooks",
                    "/sync/upload upload"),
            Group.of("control", "/audit/list audit", "/accounts/list accounts", "/messages/letters letters"));

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext context;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<Waiting> waiting;

    private final Map<Entry, String> waits = new HashMap<>();
    private List<Group> groups;

    /** @return the groups in which this reader has at least one page */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = ALL.stream()
                    .map(g -> new Group(
                            g.key,
                            g.entries.stream().filter(e -> exists(e.page)).toList()))
                    .filter(g -> !g.entries.isEmpty())
                    .toList();
        }
        return groups;
    }

    /** @return whether there is such a page and this reader may open it */
    public boolean exists(String page) {
        return ROLES.getOrDefault(page, Set.of()).contains(current.actor().role())
                && FILES.computeIfAbsent(page, this::hasFile);
    }

    private boolean hasFile(String page) {
        try {
            return context.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException broken) {
            return false;
        }
    }

    /** @return whether the reader is on a page of this entry: the page itself or another one in its folder */
    public boolean isHere(Entry entry) {
        String path = request.getServletPath().replace(".xhtml", "");
        if (getGroups().stream().flatMap(g -> g.entries.stream()).anyMatch(e -> e.page.equals(path))) {
            return entry.page.equals(path);
        }
        int folder = entry.page.lastIndexOf('/');
        return folder > 0 && entry.page.endsWith("/list") && path.startsWith(entry.page.substring(0, folder + 1));
    }

    /** @return what waits for the reader behind this entry, in words; empty if nothing does */
    public String waits(Entry entry) {
        return current.isSignedIn() ? waits.computeIfAbsent(entry, this::ask) : "";
    }

    private String ask(Entry entry) {
        Actor actor = current.actor();
        return waiting.stream()
                .filter(w -> w.page().equals(entry.page))
                .map(w -> w.words(actor, Language.of(request)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** What waits for a reader behind an entry. A capability that has such a thing provides one bean of this. */
    public interface Waiting {
        /** @return page of the entry, such as {@code /needs/list} */
        String page();

        /** @return in words, such as "2 answers due"; empty when nothing waits for this actor */
        Optional<String> words(Actor actor, Language language);
    }

    /**
     * Pages that belong together.
     *
     * @param key of the words {@code shell.nav.group.<key>}; empty for none
     */
    public record Group(String key, List<Entry> entries) {
        static Group of(String key, String... pagesAndKeys) {
            return new Group(key, Stream.of(pagesAndKeys).map(Entry::of).toList());
        }
    }

    /**
     * One page of the navigation.
     *
     * @param page its address
     * @param key of the words {@code shell.nav.<key>}
     */
    public record Entry(String page, String key) {
        static Entry of(String pageAndKey) {
            String[] parts = pageAndKey.split(" ");
            return new Entry(parts[0], parts[1]);
        }

        /** @return the address to link to */
        public String href() {
            return page.equals("/index") ? "/" : page;
        }
    }
}
