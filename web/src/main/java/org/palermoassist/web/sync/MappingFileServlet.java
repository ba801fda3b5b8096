package org.palermoassist.web.sync;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.Mappings;
import org.palermoassist.sync.mapping.MappingJson;
import org.palermoassist.web.security.CurrentActor;

/** {@code /sync/mapping-file?code=...&version=...}: a version of a mapping, to be taken away. */
@WebServlet("/sync/mapping-file")
public class MappingFileServlet extends HttpServlet {
    @Inject
    private transient Mappings mappings;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = String.valueOf(request.getParameter("code"));
        String version = String.valueOf(request.getParameter("version"));
        byte[] text;
        try {
            int number = version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
            text = MappingJson.write(
                            mappings.version(code, number, current.actor()).mapping())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(text.length);
        response.setHeader("Content-Disposition", PayloadName.disposition("mapping-" + code + "-" + version + ".json"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(text);
    }
}
