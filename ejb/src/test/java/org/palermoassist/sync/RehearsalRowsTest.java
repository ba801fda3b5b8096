package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.FieldChange;

class RehearsalRowsTest {
    private static final RehearsalRow.File FILE =
            new RehearsalRow.File("a.xml", 200, 50, Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void findings_are_told_apart_as_fields_and_rules() {
        RehearsalRecord record = new RehearsalRecord(
                        1, "CHANGED", "XX-1", "A title", 3, false, true, Optional.empty(), false, List.of(), 2)
                .with(List.of(finding("CONFLICT", "title"), finding("RULE", "CURRENCY_GIVEN")));

        assertThat(record.fields()).extracting(one -> one.change().field()).containsExactly("title");
        assertThat(record.rules()).extracting(one -> one.change().field()).containsExactly("CURRENCY_GIVEN");
        assertThat(record.total()).isEqualTo(2);
    }

    @Test
    void only_a_file_that_was_read_to_its_end_is_imported_and_only_once() {
        assertThat(row(RehearsalStatus.DONE, FILE, Optional.empty()).importable())
                .isTrue();
        assertThat(row(RehearsalStatus.RUNNING, FILE, Optional.empty()).importable())
                .isFalse();
        assertThat(row(RehearsalStatus.DONE, FILE, Optional.of(new RunRef("R-7K2Q9ZB")))
                        .importable())
                .isFalse();
        RehearsalRow.File cut =
                new RehearsalRow.File("a.xml", 200, 200, Optional.of("CUT_OFF"), Optional.empty(), Optional.empty());
        assertThat(row(RehearsalStatus.DONE, cut, Optional.empty()).importable())
                .isFalse();
    }

    @Test
    void progress_is_what_was_read_of_the_file() {
        assertThat(row(RehearsalStatus.RUNNING, FILE, Optional.empty()).percent())
                .isEqualTo(25);
        RehearsalRow.File unknown =
                new RehearsalRow.File("a.xml", 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(row(RehearsalStatus.QUEUED, unknown, Optional.empty()).percent())
                .isZero();
    }

    private static RehearsalRecord.Finding finding(String kind, String field) {
        return new RehearsalRecord.Finding(kind, new FieldChange(field, "", "", Optional.empty(), Optional.of("new")));
    }

    private static RehearsalRow row(RehearsalStatus status, RehearsalRow.File file, Optional<RunRef> run) {
        return new RehearsalRow(
                new RehearsalRef("F-7K2Q9ZB"),
                "FILES",
                "Files",
                RehearsalOrigin.UPLOAD,
                "adam",
                status,
                Instant.EPOCH,
                Optional.empty(),
                file,
                new RehearsalCounts(0, 0, 0, 0, 0, 0, 0, 0),
                false,
                Optional.empty(),
                run);
    }
}
