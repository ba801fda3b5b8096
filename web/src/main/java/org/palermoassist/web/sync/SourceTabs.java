package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palermoassist.web.shared.Address;

/** The parts of one source, each a page of its own with the source's code in the address. */
@Named
@RequestScoped
public class SourceTabs {
    /** Keys of the tabs, which are names of pages, in their order. */
    private static final List<String> PAGES = List.of("source", "mapping", "ownership");

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    /** The tabs of the source that is shown. */
    public List<Tab> getTabs() {
        String code = URLEncoder.encode(address.get("code"), StandardCharsets.UTF_8);
        return PAGES.stream().map(page -> tab(page, code)).toList();
    }

    private Tab tab(String page, String code) {
        String path = "/sync/" + page;
        return new Tab(page, path + "?code=" + code, request.getRequestURI().equals(path));
    }

    /**
     * A tab.
     *
     * @param key of its words
     * @param href its page
     * @param here whether it is the page that is shown
     */
    public record Tab(String key, String href, boolean here) {}
}
