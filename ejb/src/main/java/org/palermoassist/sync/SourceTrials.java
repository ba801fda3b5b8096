package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.TrialResult.TrialFile;

/** Shows what would come from a source: fetches the first bytes for real and reads them, and keeps nothing. No transaction is open meanwhile. */
@ApplicationScoped
public class SourceTrials {
    private static final ActivityHandler NOBODY = new ActivityHandler() {
        @Override
        public void activity(ReceivedActivity activity) {
            // counted by the reader
        }

        @Override
        public void rejected(RejectedActivity activity) {
            // counted by the reader
        }
    };

    @Inject
    private FetchBook book;

    @Inject
    private PayloadReaders readers;

    @Inject
    private Spool spool;

    @Inject
    private Instance<Fetcher> fetcher;

    /** What would come, or why nothing would. */
    public TrialResult tryOut(String code, Actor by) {
        FetchJob job = book.trial(code, by);
        Haul haul = fetcher.get().fetch(job);
        try {
            List<TrialFile> files = new ArrayList<>();
            for (Haul.Piece piece : haul.files()) {
                files.add(look(code, piece, by));
            }
            return new TrialResult(
                    haul.fault().map(Haul.Fault::fault),
                    haul.fault().map(Haul.Fault::detail).orElse(""),
                    files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            haul.files().forEach(piece -> spool.drop(piece.file()));
        }
    }

    private TrialFile look(String code, Haul.Piece piece, Actor by) throws IOException {
        PayloadKind kind = PayloadKind.of(piece.file());
        FileReport report;
        try (InputStream in = Files.newInputStream(piece.file())) {
            report = readers.of(code, by).read(in, NOBODY);
        }
        Optional<FileFault> fault = report.fault().filter(found -> piece.whole() || !isOfTheCut(found));
        return new TrialFile(
                piece.name(),
                kind,
                Files.size(piece.file()),
                piece.whole(),
                report.version(),
                report.counts().activities(),
                fault.map(Enum::name));
    }

    /** The first bytes of a file end in the middle of something. */
    private static boolean isOfTheCut(FileFault fault) {
        return switch (fault) {
            case CUT_OFF, NOT_WELL_FORMED, DAMAGED_ARCHIVE, ENCODING -> true;
            default -> false;
        };
    }
}
