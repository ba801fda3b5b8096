package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings the reference tables to what the CSV files under {@code db/reference} say. Flyway runs it after all versioned
 * migrations whenever one byte of those files has changed; the name is the one Flyway prescribes. Rows that are no
 * longer in a file stay, since records may point at them.
 */
public final class R__Reference_data extends BaseJavaMigration {

    @Override
    public Integer getChecksum() {
        return ReferenceFile.checksumOfAll();
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (ReferenceFile file : ReferenceFile.ALL) {
            new ReferenceUpsert(file).run(context.getConnection());
        }
    }
}
