package org.palermoassist.integration.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Typed;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.Schedule;
import org.palermoassist.sync.SourceForm;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.SourceSettings;
import org.palermoassist.sync.Sources;

/** Nodes that take addresses of the machine itself, which no installation does, and sources that lie there. */
@ApplicationScoped
class LoopbackNodes {
    private static final Actor BY = Actor.machine("loopback-it", Right.IMPORT_RUN, Right.RUN_READ);

    @Inject
    private SyncFetchIntake intake;

    @Inject
    private ImportDoor door;

    @Inject
    private Sources sources;

    @Inject
    private SourceSettings settings;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    LoopbackNode start() throws Exception {
        CamelContext node = new DefaultCamelContext();
        FetchParts parts = new FetchParts(door, clock, true, Optional.empty());
        Properties values = new Properties();
        values.put("sync.fetch.from", "direct:sync-fetch");
        values.put("sync.fetch.https", SyncSettings.HTTPS);
        node.getPropertiesComponent().setInitialProperties(values);
        node.addRoutes(new SyncFetchRoutes(intake, parts));
        node.start();
        return new LoopbackNode(node);
    }

    /** A source that is fetched once a month; its address is entered behind the back of the rule that refuses it. */
    void open(String code, String address) throws SQLException {
        sources.open(new NewSource(code, code, SourceKind.SNAPSHOT, Optional.empty()), BY);
        settings.save(
                code,
                new SourceForm(
                        0,
                        code,
                        SourceKind.SNAPSHOT,
                        Optional.empty(),
                        FetchDesk.feed("https://partner.example/feed.xml"),
                        new Typed(""),
                        new Schedule("30 3 1 * *", "UTC"),
                        3),
                BY);
        change("UPDATE source SET address = ? WHERE code = ?", address, code);
    }

    void change(String statement, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setString(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }
}
