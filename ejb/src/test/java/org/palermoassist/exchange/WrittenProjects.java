package org.palermoassist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.palermoassist.projects.ImportSource;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectWriter;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.IatiReader;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Projects as a partner's file brings them, for tests. */
@ApplicationScoped
class WrittenProjects {
    private static final Actor IMPORT = Actor.machine("test-import", Right.IMPORT_RUN);

    @Inject
    private ProjectWriter writer;

    @Inject
    private ProjectsService projects;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** Sends one project in, as a part of a dataset; it says all that the schema asks for, but for a title that is empty. */
    ProjectRef write(String organization, String number, String title, String dataset, long run) {
        String identifier = organization + "-" + number;
        try {
            for (ReceivedActivity activity : read(identifier, organization, title)) {
                writer.write(source(dataset, run), writer.prepare(List.of(activity), IMPORT), IMPORT);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return projects.find(identifier, IMPORT);
    }

    /** The dataset ends without what earlier runs brought. */
    void end(String dataset, long run) {
        try {
            assertThat(writer.markGone(source(dataset, run), IMPORT)).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ReceivedActivity> read(String identifier, String organization, String title) {
        String xml = "<iati-activities version=\"2.03\"><iati-activity default-currency=\"EUR\" xml:lang=\"en\">"
                + "<iati-identifier>" + identifier + "</iati-identifier><reporting-org ref=\"" + organization
                + "\" type=\"40\"><narrative>Body</narrative></reporting-org><title>"
                + (title.isEmpty() ? "" : "<narrative>" + title + "</narrative>")
                + "</title><description><narrative>As agreed</narrative></description>"
                + "<participating-org role=\"4\"/><activity-status code=\"2\"/><activity-date iso-date=\"2026-01-01\" type=\"2\"/>"
                + "<recipient-country code=\"KE\"/></iati-activity></iati-activities>";
        List<ReceivedActivity> found = new ArrayList<>();
        try {
            new IatiReader()
                    .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new ActivityHandler() {
                        @Override
                        public void activity(ReceivedActivity activity) {
                            found.add(activity);
                        }

                        @Override
                        public void rejected(RejectedActivity activity) {
                            throw new IllegalArgumentException(activity.toString());
                        }
                    });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private ImportSource source(String dataset, long run) throws SQLException {
        return new ImportSource(
                number("SELECT id FROM source WHERE code = ?", "FILES"), Optional.empty(), dataset, run);
    }

    /** Carries out one order on one project. */
    void set(String order, ProjectRef project) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(order)) {
            statement.setString(1, project.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long number(String question, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
