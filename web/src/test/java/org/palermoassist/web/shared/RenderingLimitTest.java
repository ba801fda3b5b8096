package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderingLimitTest {
    private final List<String> said = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void one_more_than_the_limit_is_told_to_come_back() throws Exception {
        RenderingLimit limit = new RenderingLimit(1, 0);
        ask(limit, "/needs/list", "", () -> ask(limit, "/projects/list", "", made::incrementAndGet));
        assertThat(made.get()).isZero();
        assertThat(said).containsExactly("setHeader Retry-After", "sendError 503");
    }

    @Test
    void a_place_is_free_again_once_its_page_is_made_or_has_failed() throws Exception {
        RenderingLimit limit = new RenderingLimit(1, 0);
        try {
            ask(limit, "/needs/list", "", () -> {
                throw new ServletException("broken");
            });
        } catch (ServletException broken) {
            made.incrementAndGet();
        }
        ask(limit, "/needs/list", "", made::incrementAndGet);
        assertThat(made.get()).isEqualTo(2);
    }

    @Test
    void uploads_and_resources_take_no_place() throws Exception {
        RenderingLimit limit = new RenderingLimit(0, 0);
        ask(limit, "/sync/upload", "multipart/form-data; boundary=x", made::incrementAndGet);
        ask(limit, "/jakarta.faces.resource/portal.css", "", made::incrementAndGet);
        assertThat(made.get()).isEqualTo(2);
        assertThat(said).isEmpty();
    }

    private void ask(RenderingLimit limit, String path, String type, Work page) throws IOException, ServletException {
        HttpServletRequest request = fake(HttpServletRequest.class, path, type);
        FilterChain chain = (asked, answered) -> page.run();
        limit.doFilter(request, fake(HttpServletResponse.class, path, type), chain);
    }

    /** A page at work. */
    private interface Work {
        void run() throws IOException, ServletException;
    }

    private <T> T fake(Class<T> type, String path, String content) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getContentType" -> content;
                    default -> {
                        said.add(method.getName() + " " + given[0]);
                        yield null;
                    }
                }));
    }
}
