package org.palermoassist.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table in which a person stands is named in {@code docs/privacy.md}, with what becomes of it. */
class PersonalTablesTest {
    private static final Path MIGRATIONS = Path.of("../db-scripts/src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("(?ms)(?:CREATE TABLE (?:IF NOT EXISTS )?|ALTER TABLE )(\\w+)(.*?);\\s*$");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?m)(?:^\\s*|ADD (?:COLUMN )?(?:IF NOT EXISTS )?)"
                    + "(?:login|email|phone|address|browser|author|invitee|display_name|\\w+_by) +[A-Z]|REFERENCES account \\(");

    /** Columns of this shape that tell of no person. */
    private static final Set<String> OF_NOBODY = Set.of("instrument");

    @Test
    void every_table_with_people_is_named_with_its_life() throws IOException {
        String document = Files.readString(Path.of("../docs/privacy.md"));
        Set<String> tables = personal();
        assertThat(tables).contains("account", "letter", "sign_in_failure").hasSizeGreaterThan(30);
        assertThat(tables).allSatisfy(table -> assertThat(document).contains("`" + table + "`"));
    }

    private static Set<String> personal() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    if (PERSONAL.matcher(table.group(2)).find() && !OF_NOBODY.contains(table.group(1))) {
                        tables.add(table.group(1));
                    }
                }
            }
        }
        return tables;
    }

    @Test
    void a_table_that_holds_somebody_is_found() {
        List<String> found = List.of(
                "CREATE TABLE a (\n  id BIGINT NOT NULL,\n  made_by VARCHAR(60) NOT NULL\n);",
                "ALTER TABLE a ADD COLUMN email VARCHAR(254);",
                "CREATE TABLE a (\n  CONSTRAINT fk_a_account FOREIGN KEY (a_id) REFERENCES account (id)\n);");
        assertThat(found)
                .allSatisfy(sql -> assertThat(PERSONAL.matcher(sql).find()).isTrue());
    }
}
