package org.palermoassist.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many pages are made at the same time. More of them at once would not be ready sooner, and each holds some megabytes while
 * it is made: without a limit a rush of readers ends in a full heap. Others wait their turn; whoever waits too long is told to
 * come back. Uploads, styles and scripts take no place.
 */
public class RenderingLimit extends HttpFilter {
    private static final int FEWEST = 8;
    private static final int PER_PROCESSOR = 4;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final String RETRY_SECONDS = "10";

    private final int patience;
    private final Semaphore places;

    /** As many as the machine can make use of. */
    public RenderingLimit() {
        this(Math.max(FEWEST, PER_PROCESSOR * Runtime.getRuntime().availableProcessors()), PATIENCE_MILLIS);
    }

    RenderingLimit(int most, int patienceMillis) {
        patience = patienceMillis;
        places = new Semaphore(most, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLight(request)) {
            chain.doFilter(request, response);
        } else if (isMyTurn()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean isMyTurn() {
        try {
            return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isLight(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getServletPath().startsWith("/jakarta.faces.resource/")
                || type != null && type.startsWith("multipart/");
    }
}
