package org.palermoassist.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.PageRequest;

/**
 * The address of this page: filters, sort and page of a list live in it, so that what is seen can be shared, exported
 * and reloaded. Links are made from it: the same list sorted otherwise, one filter less, the next page.
 */
@Named
@RequestScoped
public class Address {
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";
    private static final int USUAL_SIZE = 25;

    @Inject
    HttpServletRequest request;

    /** @return path and query of this page */
    public String getHere() {
        return query().without(Portal.NOTICE).on(request.getRequestURI());
    }

    /** Sends the browser here again, so that a command is not repeated by loading the page anew. */
    public void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(getHere());
    }

    /** @return the query alone, without page and notice: what an export takes along; empty or beginning with ? */
    public String getFilters() {
        return query().without(Portal.NOTICE, PAGE, SIZE).on("");
    }

    /** @return whether a filter is set; how a list is sorted and which columns it shows are none */
    public boolean isFiltered() {
        return !query().without(Portal.NOTICE, PAGE, SIZE, SORT, Columns.HIDE)
                .on("")
                .isEmpty();
    }

    /** @return path of this page without query */
    public String getPath() {
        return request.getRequestURI();
    }

    /** @return the sign-in page, which comes back here */
    public String getSignIn() {
        boolean there = getPath().equals("/sign-in");
        return there ? getHere() : QueryString.of("").with("from", getHere()).on("/sign-in");
    }

    /** @return the page on which this list is saved as a view */
    public String getSaveView() {
        return QueryString.of("")
                .with("of", getPath())
                .with("with", getFilters())
                .on("/views");
    }

    /** @return the page sizes that can be chosen */
    public List<Integer> getSizes() {
        return List.of(USUAL_SIZE, 50, 100);
    }

    /** @return value of that name, or nothing */
    public String get(String name) {
        return value(name).orElse("");
    }

    /** @return value of that name in the address */
    public Optional<String> value(String name) {
        return query().first(name);
    }

    /** @return all values of that name in the address */
    public List<String> values(String name) {
        return query().all(name);
    }

    /** @return this page with one value set; a list begins again at its first page */
    public String with(String name, Object value) {
        QueryString rest = name.equals(PAGE) ? query() : query().without(PAGE);
        return rest.without(Portal.NOTICE).with(name, value).on(request.getRequestURI());
    }

    /** @return this page without that filter */
    public String without(String name) {
        return query().without(name, PAGE, Portal.NOTICE).on(request.getRequestURI());
    }

    /** @return this page without one value of a filter that may have several */
    public String withoutValue(String name, String value) {
        return query().withoutValue(name, value).without(PAGE, Portal.NOTICE).on(request.getRequestURI());
    }

    /** @return the query with nothing but the first value of that name */
    public String only(String name) {
        return value(name).map(v -> QueryString.of("").with(name, v).toString()).orElse("");
    }

    /** @return this page in that language */
    public String in(Language language) {
        return query().with(Language.NAME, language.code()).on(request.getRequestURI());
    }

    /** @return this list sorted by that column; the other way round if it already is */
    public String sortedBy(String column) {
        boolean other = sort().equals(column);
        return with(SORT, other ? "-" + column : column);
    }

    /** @return {@code ascending}, {@code descending} or {@code none}: how the list is sorted by that column */
    public String order(String column) {
        return sort().equals(column) ? "ascending" : sort().equals("-" + column) ? "descending" : "none";
    }

    /**
     * What part of a list the address asks for.
     *
     * @param usual sort of the list if none is asked for, with a minus for descending
     * @param sorts the columns that can be sorted by; anything else falls back to the usual one
     */
    public PageRequest page(String usual, String... sorts) {
        String asked = sort().isEmpty() ? usual : sort();
        String column = asked.startsWith("-") ? asked.substring(1) : asked;
        boolean known = Arrays.asList(sorts).contains(column);
        String sort = known ? asked : usual;
        boolean ascending = !sort.startsWith("-");
        return new PageRequest(
                number(PAGE, 0), number(SIZE, USUAL_SIZE), ascending ? sort : sort.substring(1), ascending);
    }

    private String sort() {
        return value(SORT).orElse("");
    }

    private int number(String name, int otherwise) {
        return value(name)
                .filter(v -> v.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private QueryString query() {
        return QueryString.of(request);
    }
}
