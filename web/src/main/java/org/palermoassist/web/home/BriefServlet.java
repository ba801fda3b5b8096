package org.palermoassist.web.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.TextDocument;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /state/brief.pdf} and {@code /state/brief.docx}: the brief of one's own State, in the language of the page. */
@WebServlet({"/state/brief.pdf", "/state/brief.docx"})
public class BriefServlet extends HttpServlet {
    @Inject
    private transient StateFigures figures;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Portal portal;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Actor by = current.actor().reading(language.code());
        Brief brief = Brief.of(
                figures.of(by),
                language,
                portal.isSample(),
                marks.of(AccessLevel.CONFIDENTIAL, Words.in(language)), // drafts stand in it
                clock.instant());
        boolean pdf = request.getServletPath().endsWith(".pdf");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"brief." + (pdf ? "pdf" : "docx") + "\"");
        if (pdf) {
            response.setContentType("application/pdf");
            BriefPdf.write(brief, Words.in(language), response.getOutputStream());
        } else {
            response.setContentType(TextDocument.TYPE);
            document(brief, language).write(response.getOutputStream());
        }
    }

    private static TextDocument document(Brief brief, Language language) {
        TextDocument document = new TextDocument(language.code(), brief.title())
                .marked(brief.mark())
                .title(brief.title());
        for (Brief.Section section : brief.sections()) {
            document.heading(section.heading());
            section.lines().forEach(document::item);
        }
        brief.foot().forEach(document::small);
        return document;
    }
}
