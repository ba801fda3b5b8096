package org.palermoassist.web.donors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeRef;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.TextDocument;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** {@code /pledges/letter.docx?ref=G-...}: the letter of thanks for a pledge, to be signed, in the language of the page. */
@WebServlet("/pledges/letter.docx")
public class PledgeLetterServlet extends HttpServlet {
    @Inject
    private transient Pledges pledges;

    @Inject
    private transient DonorWords names;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Actor by = current.actor().reading(language.code());
        String ref = Optional.ofNullable(request.getParameter("ref")).orElse("");
        PledgeDetails pledge = pledges.details(new PledgeRef(ref), by);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ref + ".docx\"");
        response.setContentType(TextDocument.TYPE);
        letter(pledge, language).write(response.getOutputStream());
    }

    private TextDocument letter(PledgeDetails pledge, Language language) {
        Words words = Words.in(language);
        Formats formats = Formats.in(language);
        PledgeRow row = pledge.row();
        String title = words.get("pledges.letter.title");
        TextDocument letter = new TextDocument(words.language(), title)
                .title(title)
                .text(words.get("pledges.letter.to", row.donorName()))
                .text(words.get("pledges.letter.reference", row.ref().value()))
                .text(promise(row, words, formats))
                .text(purpose(pledge, words))
                .text(words.get("pledges.letter.instalments"));
        for (InstalmentRow one : pledge.instalments()) {
            String line =
                    words.get("pledges.letter.instalment", shown(one.amount(), formats), formats.date(one.dueOn()));
            letter.item(line);
        }
        if (row.paid().isPositive()) {
            letter.text(words.get("pledges.letter.paid", shown(row.paid(), formats)));
        }
        return letter.text(words.get("pledges.letter.close", row.donorName()));
    }

    private static String promise(PledgeRow row, Words words, Formats formats) {
        return words.get(
                "pledges.letter.promise", row.donorName(), shown(row.amount(), formats), formats.date(row.pledgedOn()));
    }

    private String purpose(PledgeDetails pledge, Words words) {
        return words.get(
                "pledges.letter.purpose",
                words.get("pledges.purpose." + pledge.row().purpose()),
                String.join("; ", names.limits(pledge.form().earmark())));
    }

    private static String shown(Money money, Formats formats) {
        return formats.exact(money);
    }
}
