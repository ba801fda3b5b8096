package org.palermoassist.web.privacy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.palermoassist.privacy.OwnRecords;
import org.palermoassist.security.OwnTable;
import org.palermoassist.web.security.CurrentActor;

/** {@code /account/data.json}: all that is held about the reader, for machines. */
@WebServlet("/account/data.json")
public class OwnDataServlet extends HttpServlet {
    @Inject
    private transient OwnRecords records;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"own-data.json\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (var out = Json.createWriter(response.getWriter())) {
            out.writeObject(all(records.takeAway(current.actor()), now));
        }
    }

    private static JsonObject all(List<OwnTable> tables, Instant at) {
        JsonObjectBuilder all = Json.createObjectBuilder().add("taken_at", at.toString());
        tables.forEach(table -> all.add(table.name().replace('-', '_'), rows(table)));
        return all.build();
    }

    private static JsonArrayBuilder rows(OwnTable table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (List<String> row : table.rows()) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            for (int at = 0; at < row.size(); at++) {
                fields.add(table.columns().get(at), row.get(at));
            }
            rows.add(fields);
        }
        return rows;
    }
}
