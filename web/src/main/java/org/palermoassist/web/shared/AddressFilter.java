package org.palermoassist.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Every page has one address. {@code /needs} and {@code /needs/} lead to {@code /needs/list}; the files behind the
 * addresses ({@code *.xhtml}, {@code /resources}) and the error page itself cannot be asked for.
 */
public class AddressFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isHidden(path, request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isFolderOfAList(path)) {
            String list = path.endsWith("/") ? path + "list" : path + "/list";
            response.sendRedirect(QueryString.of(request).on(request.getContextPath() + list));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isHidden(String path, String servletPath) {
        // resources of Faces have addresses such as /jakarta.faces.resource/portal.css.xhtml;
        // the container itself turns an address with / at the end into the welcome file
        boolean resource = servletPath.startsWith("/jakarta.faces.resource/");
        boolean file = servletPath.endsWith(".xhtml") && !path.endsWith("/") && !path.isEmpty();
        return path.contains(";")
                || path.equals(ErrorPageServlet.PATH)
                || servletPath.startsWith("/resources/")
                || (file && !resource);
    }

    private boolean isFolderOfAList(String path) throws IOException {
        if (path.length() < 2 || path.chars().filter(c -> c == '/').count() > 2 || !path.matches("/[a-z-]+/?")) {
            return false;
        }
        String folder = path.endsWith("/") ? path : path + "/";
        return getServletContext().getResource(folder + "list.xhtml") != null;
    }
}
