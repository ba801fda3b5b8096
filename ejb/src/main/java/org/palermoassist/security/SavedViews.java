package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.VIEWS_ARE_FEW;
import static org.palermoassist.security.SecurityRule.VIEW_HAS_NAME;
import static org.palermoassist.security.SecurityRule.VIEW_IS_OF_THE_PORTAL;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Each person's own views of lists; nobody else sees them. */
@UseCase
public class SavedViews {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;
    private static final int MOST = 100;
    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9-]{1,40}){1,2}");
    private static final Pattern QUERY = Pattern.compile("(\\?[^\\s#]*)?");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** One's own views by page and name; of one page where it is named. */
    public List<SavedView> own(Optional<String> page, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return Sql.select("v.page, v.name, v.query", "saved_view v WHERE v.login = ?", by.login())
                .andIf(page, "v.page = ?")
                .tail("ORDER BY v.page, v.name")
                .list(em, SavedViews::view);
    }

    /**
     * Saves a view; one of the same page and name is replaced.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#VIEW_HAS_NAME}, {@link
     *     SecurityRule#VIEW_IS_OF_THE_PORTAL}, {@link SecurityRule#VIEWS_ARE_FEW}
     */
    public void save(SavedView view, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        String name = view.name().strip();
        VIEW_HAS_NAME.require(!name.isEmpty() && name.length() <= LONGEST_NAME, LONGEST_NAME);
        VIEW_IS_OF_THE_PORTAL.require(PAGE.matcher(view.page()).matches()
                && view.query().length() <= LONGEST_QUERY
                && QUERY.matcher(view.query()).matches());
        Sql.change(
                em, "DELETE FROM saved_view WHERE login = ? AND page = ? AND name = ?", by.login(), view.page(), name);
        VIEWS_ARE_FEW.require(own(Optional.empty(), by).size() < MOST, MOST);
        Sql.change(
                em,
                "INSERT INTO saved_view (login, page, name, query, saved_at) VALUES (?, ?, ?, ?, ?)",
                by.login(),
                view.page(),
                name,
                view.query(),
                clock.instant());
    }

    /**
     * Forgets a view of one's own.
     *
     * @throws NotFound when there is none of that name
     */
    public void remove(String page, String name, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        int gone = Sql.change(
                em, "DELETE FROM saved_view WHERE login = ? AND page = ? AND name = ?", by.login(), page, name);
        if (gone == 0) {
            throw new NotFound(name);
        }
    }

    private static SavedView view(Row row) {
        return new SavedView(row.text(0), row.text(1), row.text(2));
    }
}
