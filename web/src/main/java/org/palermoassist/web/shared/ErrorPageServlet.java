package org.palermoassist.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.palermoassist.shared.LogText;

/**
 * Says in the reader's language what went wrong and what to do. It uses neither Faces nor a session nor the database,
 * since any of these may be what failed, and tells nothing of the inside: a failure gets a number that is in the log.
 */
@WebServlet(ErrorPageServlet.PATH)
public class ErrorPageServlet extends HttpServlet {
    static final String PATH = "/failure";
    private static final Logger LOG = System.getLogger(ErrorPageServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(request);
        response.setStatus(status);
        Optional<String> number = status < 500 ? Optional.empty() : Optional.of(logged(request, status));
        String asked = asked(request);
        if (asked.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write(problem(status));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            Language language = Language.of(request);
            response.setHeader("Content-Language", language.code());
            response.getWriter().write(new ErrorPage(language, status, number).html(request.getContextPath()));
        }
    }

    private static int statusOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Refusal.in(thrown).isPresent()) {
            return Refusal.in(thrown).get().status();
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        return status < 400 ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : status;
    }

    private static String asked(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String problem(int status) {
        return "{\"type\":\"about:blank\",\"status\":" + status + ",\"code\":\"HTTP_" + status + "\"}";
    }

    private static String logged(HttpServletRequest request, int status) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        String line = "failure=" + number + " status=" + status + " method=" + request.getMethod() + " path="
                + asked(request).replaceAll("[^\\w/.-]", "_");
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            LOG.log(Level.ERROR, line + "\n" + LogText.of(thrown));
        } else {
            LOG.log(Level.ERROR, line);
        }
        return number;
    }

    /** For a failure that does not come here by itself, since an Ajax request gets no page. */
    static void log(HttpServletRequest request, Throwable thrown) {
        String path = LogText.oneLine(request.getServletPath());
        LOG.log(Level.ERROR, "failure=ajax path=" + path + "\n" + LogText.of(thrown));
    }

    /** One page, filled in from {@code portal/failure.html}. */
    private record ErrorPage(Language language, int status, Optional<String> number) {
        private static final String FRAME = frame();

        String html(String context) {
            Words words = Words.in(language);
            return FRAME.replace("{lang}", language.code())
                    .replace("{dir}", language.direction())
                    .replace("{context}", context)
                    .replace("{brand}", words.get("shell.brand"))
                    .replace("{title}", words.get(key(words, "title")))
                    .replace("{advice}", words.get(key(words, "advice")))
                    .replace(
                            "{number}",
                            number.map(n -> words.get("failure.number", n)).orElse(""))
                    .replace("{home}", words.get("failure.home"));
        }

        private String key(Words words, String what) {
            String exact = "failure." + status + "." + what;
            return words.has(exact) ? exact : "failure." + (status < 500 ? "400" : "500") + "." + what;
        }

        private static String frame() {
            try (InputStream in = ErrorPageServlet.class.getResourceAsStream("/portal/failure.html")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
