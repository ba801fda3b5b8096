package org.palermoassist.projects.iati;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.projects.iati.Feeds.END;
import static org.palermoassist.projects.iati.Feeds.ROOT;
import static org.palermoassist.projects.iati.Feeds.activity;
import static org.palermoassist.projects.iati.Feeds.gzip;
import static org.palermoassist.projects.iati.Feeds.stream;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.ProjectsRule;
import org.palermoassist.projects.iati.Feeds.Taken;

/** Files that are broken, mistaken or meant to harm. Each gets a clear reason; what could be read is handed over. */
@Timeout(20)
class BadFilesTest {

    private final Taken taken = new Taken();

    @Nested
    class What_is_no_activity_file {

        @Test
        void nothing_at_all_is_empty() throws IOException {
            assertThat(taken.fault("")).contains(FileFault.EMPTY);
            assertThat(taken.fault(" \n\t ")).contains(FileFault.EMPTY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"activities\": []}", "identifier,title\nXX-1,Courts", "PK\u0003\u0004", "%PDF-1.7"})
        void json_tables_and_archives_named_xml_are_no_xml(String content) throws IOException {
            assertThat(taken.fault(content)).contains(FileFault.NOT_XML);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<iati-organisations version=\"2.03\"/>",
                    "<html><body>404</body></html>",
                    "<iati-activities xmlns=\"urn:other\" version=\"2.03\"/>"
                })
        void another_root_is_no_activity_file(String content) throws IOException {
            assertThat(taken.fault(content)).contains(FileFault.NOT_AN_ACTIVITY_FILE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"version=\"1.06\"", "version=\"3.0\"", "version=\"\"", "version=\"2.03 beta\"", ""})
        void other_versions_and_no_version_are_not_supported(String version) throws IOException {
            String file = "<iati-activities " + version + ">" + activity("XX-1") + END;
            assertThat(taken.fault(file)).contains(FileFault.VERSION_NOT_SUPPORTED);
            assertThat(taken.identifiers).isEmpty();
        }
    }

    @Nested
    class What_is_broken {

        @Test
        void broken_xml_hands_over_what_came_before_and_says_where() throws IOException {
            FileReport report =
                    taken.read(ROOT + "\n" + activity("XX-1") + "\n<iati-activity><b></iati-activity>" + END);
            assertThat(report.fault()).contains(FileFault.NOT_WELL_FORMED);
            assertThat(report.place().orElseThrow()).startsWith("line 3");
            assertThat(taken.identifiers).containsExactly("XX-1");
        }

        @Test
        void a_file_cut_off_at_any_byte_hands_over_whole_activities_only() throws IOException {
            String file = ROOT + activity("XX-1") + activity("XX-2") + END;
            for (int length = ROOT.length(); length < file.length(); length++) {
                taken.identifiers.clear();
                FileReport report = taken.read(file.substring(0, length));
                assertThat(report.fault()).as("%s bytes", length).contains(FileFault.CUT_OFF);
                assertThat(taken.identifiers.size()).isLessThanOrEqualTo(2);
            }
            assertThat(taken.identifiers).containsExactly("XX-1", "XX-2");
        }

        @Test
        void bytes_that_are_not_of_the_named_encoding_are_refused() throws IOException {
            String file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + ROOT + activity("XX-é") + END;
            assertThat(taken.read(file.getBytes(ISO_8859_1)).fault()).contains(FileFault.ENCODING);
        }

        @Test
        void an_unknown_encoding_is_refused() throws IOException {
            assertThat(taken.fault("<?xml version=\"1.0\" encoding=\"klingon\"?>" + ROOT + END))
                    .contains(FileFault.ENCODING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
        void encodings_that_are_named_rightly_are_read(String encoding) throws IOException {
            String file = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + ROOT + activity("XX-é") + END;
            assertThat(taken.read(file.getBytes(Charset.forName(encoding))).fault())
                    .isEmpty();
            assertThat(taken.identifiers).containsExactly("XX-é");
        }

        @Test
        void characters_that_xml_forbids_and_unknown_entities_are_refused() throws IOException {
            assertThat(taken.fault(ROOT + activity("XX-\u0001") + END)).contains(FileFault.NOT_WELL_FORMED);
            assertThat(taken.fault(ROOT + activity("&nbsp;") + END)).contains(FileFault.NOT_WELL_FORMED);
        }

        @Test
        void a_damaged_archive_is_refused_and_a_shortened_one_is_cut_off() throws IOException {
            byte[] packed = gzip(ROOT + activity("XX-1") + END);
            assertThat(taken.read(packed).fault()).isEmpty();
            byte[] shortened = Arrays.copyOf(packed, packed.length - 12);
            assertThat(taken.read(shortened).fault()).contains(FileFault.CUT_OFF);
            packed[2] = 99;
            assertThat(taken.read(packed).fault()).contains(FileFault.DAMAGED_ARCHIVE);
        }

        @Test
        void a_failing_source_is_no_fault_of_the_file() {
            InputStream failing = new SequenceInputStream(stream(ROOT), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new FileNotFoundException("disk gone");
                }
            });
            assertThatThrownBy(() -> new IatiReader().read(failing, taken)).isInstanceOf(IOException.class);
        }

        @Test
        void what_the_handler_throws_goes_up() {
            ActivityHandler failing = new Taken() {
                @Override
                public void activity(ReceivedActivity activity) {
                    throw new IllegalStateException("database gone");
                }
            };
            assertThatThrownBy(() -> new IatiReader().read(stream(ROOT + activity("XX-1") + END), failing))
                    .hasMessage("database gone");
        }
    }

    @Nested
    class Single_activities_that_cannot_be_kept {

        @Test
        void an_empty_feed_is_processed() throws IOException {
            FileReport report = taken.read("<iati-activities version=\"2.03\"/>");
            assertThat(report.processed()).isTrue();
            assertThat(report.counts().activities()).isZero();
        }

        @Test
        void no_identifier_and_the_second_of_a_kind_are_rejected_and_the_file_goes_on() throws IOException {
            FileReport report = taken.read(ROOT + activity("XX-1") + "<iati-activity/>" + activity(" \n ")
                    + activity(" XX-1 ") + activity("XX-2") + activity("X".repeat(701)) + END);
            assertThat(report.processed()).isTrue();
            assertThat(report.counts()).isEqualTo(new FileReport.Counts(6, 0, 0, 4));
            assertThat(taken.identifiers).containsExactly("XX-1", "XX-2");
            assertThat(taken.rejected)
                    .extracting(RejectedActivity::rule)
                    .containsExactly(
                            ProjectsRule.IDENTIFIER_GIVEN,
                            ProjectsRule.IDENTIFIER_GIVEN,
                            ProjectsRule.IDENTIFIER_UNIQUE_IN_FILE,
                            ProjectsRule.IDENTIFIER_FITS);
            assertThat(taken.rejected).extracting(RejectedActivity::position).containsExactly(2, 3, 4, 6);
        }

        @Test
        void identifiers_with_slashes_and_blanks_and_very_long_titles_are_kept() throws IOException {
            String odd = "XX-1/a|b&amp;c ?d";
            String title = "<title><narrative>" + "long ".repeat(100_000) + "</narrative></title>";
            FileReport report = taken.read(ROOT + "<iati-activity><iati-identifier>" + odd + "</iati-identifier>"
                    + title + "</iati-activity>" + END);
            assertThat(report.processed()).isTrue();
            assertThat(taken.identifiers).containsExactly("XX-1/a|b&c ?d");
        }
    }
}
