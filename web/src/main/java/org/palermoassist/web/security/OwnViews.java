package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palermoassist.security.SavedView;
import org.palermoassist.security.SavedViews;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** A person's own views of lists: shown beside the filters, saved and forgotten on a page of their own. */
@Named
@RequestScoped
public class OwnViews {
    private static final String PAGE = "/views?faces-redirect=true";

    @Inject
    private SavedViews views;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ExternalContext external;

    private String page = "";
    private String query = "";
    private String name = "";
    private List<SavedView> here;

    /** Views of the list that is shown. */
    public List<SavedView> getHere() {
        if (here == null) {
            here = views.own(Optional.of(address.getPath()), current.actor());
        }
        return here;
    }

    /** All of one's own. */
    public List<SavedView> getAll() {
        return views.own(Optional.empty(), current.actor());
    }

    /** Saves the view that was come from, and goes back to it. */
    public void save() throws IOException {
        SavedView view = new SavedView(page, name, query);
        views.save(view, current.actor());
        Notices.afterRedirect("security.views.saved", name.strip());
        external.redirect(view.address());
    }

    /** Forgets a view. */
    public String remove(SavedView view) {
        views.remove(view.page(), view.name(), current.actor());
        Notices.afterRedirect("security.views.removed", view.name());
        return PAGE;
    }

    /** Path of the list to be saved, from the address the page was opened with; empty when only the views are shown. */
    public String getPage() {
        return page.isEmpty() ? address.get("of") : page;
    }

    /** Path of the list to be saved. */
    public void setPage(String given) {
        page = Objects.requireNonNullElse(given, "");
    }

    /** What stands in the address of the list to be saved. */
    public String getQuery() {
        return query.isEmpty() ? address.get("with") : query;
    }

    /** What stands in the address of the list to be saved. */
    public void setQuery(String given) {
        query = Objects.requireNonNullElse(given, "");
    }

    /** The view's name. */
    public String getName() {
        return name;
    }

    /** The view's name. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }
}
