package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.books.Difference;
import org.palermoassist.books.Differences;
import org.palermoassist.books.EntryKey;
import org.palermoassist.books.Matches;
import org.palermoassist.books.Proposal;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** What books and ledger do not have alike, the oldest first; people match and explain it here. */
@Named
@RequestScoped
public class DifferencesView {
    @Inject
    private Differences differences;

    @Inject
    private Matches matches;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<Difference> all;
    private List<Proposal> proposals;

    /**
     * Differences of some age.
     *
     * @param until days at most; null for the last
     * @param over more days than this
     */
    public record Age(Integer over, Integer until, long count, Money amount) {}

    private List<Difference> all() {
        if (all == null) {
            all = differences.list(DifferenceFilters.until(address::get), current.actor());
        }
        return all;
    }

    /** The rows asked for. */
    public Page<Difference> getPage() {
        return Page.of(DifferenceFilters.of(address::get, all()), address.page("since", "since"));
    }

    /** How many there are of each age, and what they come to without their signs. */
    public List<Age> getAges() {
        return Stream.of(new Integer[][] {{null, 30}, {30, 60}, {60, 90}, {90, null}})
                .map(age -> age(age[0], age[1]))
                .toList();
    }

    private Age age(Integer over, Integer until) {
        List<Difference> these = all().stream()
                .filter(one -> (over == null || one.days() > over) && (until == null || one.days() <= until))
                .toList();
        Money sum = these.stream()
                .map(Difference::amount)
                .map(amount -> amount.isPositive() ? amount : amount.negated())
                .reduce(Money.zero("USD"), Money::plus);
        return new Age(over, until, these.size(), sum);
    }

    /** What looks like the same money. */
    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = differences.proposals(current.actor());
        }
        return proposals;
    }

    /** How many days a row and a posting may lie apart to be proposed. */
    public int getNearness() {
        return differences.nearness(current.actor());
    }

    /** Kinds to filter by. */
    public List<Difference.Kind> getKinds() {
        return List.of(Difference.Kind.values());
    }

    /** Whether the reader matches and explains. */
    public boolean isKeeper() {
        return current.actor().has(Right.BOOKS_KEEP);
    }

    /** Whether the box of a difference was ticked, when the page comes back with a refusal. */
    public boolean isTicked(Difference one) {
        return fields.all("entry").contains(one.keys());
    }

    /** Says that what is ticked is the same money. */
    public void match() throws IOException {
        done("books.match.done", keys -> matches.match(keys, current.actor()));
    }

    /** Says why what is ticked differs. */
    public void explain() throws IOException {
        done("books.explain.done", keys -> matches.explain(keys, fields.get("reason"), current.actor()));
    }

    /** Matches all that is certain. */
    public void certain() throws IOException {
        posts.once("books.certain.done", address.getHere(), () -> matches.matchCertain(current.actor()));
    }

    private void done(String notice, Consumer<Set<EntryKey>> work) throws IOException {
        Set<EntryKey> keys = fields.all("entry").stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .map(EntryKey::new)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            Notices.refusedHere("books.tick");
            return;
        }
        posts.once(notice, address.getHere(), () -> work.accept(keys));
    }
}
