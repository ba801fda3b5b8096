package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.MappedImport;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;

/** A list that came by mail and that nobody has explained yet. */
@ApplicationScoped
class SampleLists {
    private static final String SOURCE = "SAMPLE-LISTS";
    private static final String FILE = "list-of-projects.csv";

    @Inject
    private Sources sources;

    @Inject
    private MappedImport imports;

    void load(SampleFiles files, Actor by) {
        sources.open(new NewSource(SOURCE, "Sample lists", SourceKind.LOOSE, Optional.empty()), by);
        try {
            imports.look(SOURCE, FILE, new ByteArrayInputStream(files.bytes(FILE)), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
