package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;
import org.xml.sax.SAXException;

/** An activity that lacks what the schema asks for is public, and no file is spoiled by it: the page and the file say so. */
@EndToEnd
class FilesStayValidE2E {
    private static final String LACKING =
            "<document-link format=\"text/html\" url=\"https://example.org/report\"><title>"
                    + "<narrative>Report</narrative></title></document-link>";

    @Test
    void what_would_spoil_the_file_is_left_out_of_it_and_named_on_the_page_and_at_its_end(
            PortalUnderTest portal, Visitors visitors) {
        String ref = send(portal);
        String file = portal.http().get("/api/v1/projects.xml").body();
        assertThat(file)
                .contains(ref + ": MISSING document-link/category")
                .contains("<iati-identifier>XX-E2E-SPOILT-1</iati-identifier>")
                .doesNotContain("<iati-identifier>XX-E2E-SPOILT-2</iati-identifier>");
        assertThat(portal.http().get("/api/v1/projects/" + ref).statusCode()).isEqualTo(200);

        Visitor anybody = visitors.anybody();
        anybody.open("/partners/data?lang=en");
        anybody.mustBeAccessible();
        assertThat(anybody.page().innerText("#leftOut"))
                .contains("Without what it lacks", "has to be there, and is missing", "document-link/category");
        assertThat(portal.http().get("/export/data-left-out.csv").body()).contains(ref, "MISSING");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "PORTAL_TEST_DATA", matches = ".+")
    void the_whole_file_is_valid_by_the_schema_itself(PortalUnderTest portal) throws IOException, SAXException {
        send(portal);
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of(System.getenv("PORTAL_TEST_DATA"))
                        .resolve("iati-schema/2.03/iati-activities-schema.xsd")
                        .toFile());
        for (String which : new String[] {"", "?reporting-org=XX-E2E-SPOILT"}) {
            String file = portal.http().get("/api/v1/projects.xml" + which).body();
            assertThat(file).as(which).contains("MISSING document-link/category");
            schema.newValidator().validate(new StreamSource(new StringReader(file)));
        }
    }

    /** Ref of the one that lacks something. */
    private static String send(PortalUnderTest portal) {
        PartnerFeed feed = PartnerFeed.open(portal.http(portal.account("ADMINISTRATOR")), "E2E-SPOILT");
        feed.send("XX-E2E-SPOILT-1", "With all there is to say", "");
        feed.send("XX-E2E-SPOILT-2", "Without what it lacks", LACKING);
        return feed.project("XX-E2E-SPOILT-2");
    }
}
