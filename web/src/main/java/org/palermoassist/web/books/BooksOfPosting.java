package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.palermoassist.books.EntryKey;
import org.palermoassist.books.Matches;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** On the page of a posting: which entries of the official books it is matched with. */
@Named
@RequestScoped
public class BooksOfPosting {
    @Inject
    private Matches matches;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<EntryKey> partners;

    /** What it is matched with. */
    public List<EntryKey> getPartners() {
        if (partners == null) {
            EntryKey posting = new EntryKey(address.get("ref"));
            partners = matches.partners(Set.of(posting), current.actor()).getOrDefault(posting, List.of());
        }
        return partners;
    }
}
