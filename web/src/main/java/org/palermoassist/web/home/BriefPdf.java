package org.palermoassist.web.home;

import java.io.OutputStream;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Words;

/** The brief as a PDF page. */
final class BriefPdf {
    private BriefPdf() {}

    static void write(Brief brief, Words words, OutputStream out) {
        try (Paper paper = Paper.open(words, brief.title(), brief.mark(), out)) {
            paper.title(brief.title());
            brief.sections().forEach(section -> paper.heading(section.heading()).list(section.lines()));
            brief.foot().forEach(line -> paper.say(line, Paper.FOOT));
        }
    }
}
