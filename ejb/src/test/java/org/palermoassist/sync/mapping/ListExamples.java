package org.palermoassist.sync.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.ReferenceFiles;
import org.palermoassist.sync.table.LayoutGuess;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;

/** Reads lists for tests, with the reference data that is shipped. */
final class ListExamples {
    static final MappingBook BOOK = new MappingBook(ReferenceFiles.book());
    static final Reporter REPORTER = new Reporter("XM-DAC-41128", Optional.of("40"), "Programme Office");

    private ListExamples() {}

    static ListSample.Found found(Path file) {
        try {
            return ListSample.read(file, LayoutGuess.of(file), BOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ListRefusal e) {
            throw new AssertionError(e.fault() + " " + e.place() + " " + e.getMessage(), e);
        }
    }

    static List<Mapped> mapped(Path file, Mapping mapping) {
        List<Mapped> all = new ArrayList<>();
        MappedList list = new MappedList(mapping, BOOK, REPORTER, all::add);
        try {
            ListReading.read(file, mapping.layout(), list);
            list.end();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ListRefusal e) {
            throw new AssertionError(e.fault() + " " + e.place() + " " + e.getMessage(), e);
        }
    }

    static List<Mapped> mapped(Path file) {
        return mapped(file, found(file).mapping());
    }

    static String places(Mapping mapping, MappedField field) {
        return String.join(
                "|", mapping.of(field).stream().map(FieldMapping::place).toList());
    }

    static List<String> broken(Mapped row) {
        return row.reasons().stream().map(reason -> reason.rule().name()).toList();
    }
}
