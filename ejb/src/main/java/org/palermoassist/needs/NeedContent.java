package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** The rows below a need: its texts and choices, read and written as one {@link NeedForm}. */
@ApplicationScoped
class NeedContent {
    private static final String ORIGINAL =
            "COALESCE((SELECT t.text FROM need_text t WHERE t.need_id = n.id AND t.kind = 'ORIGINAL' AND t.field = '%s'), '')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NeedFieldLevels levels;

    /** What the State wrote, in its original language. */
    NeedForm read(Long id) {
        List<ProvisionChoice> provisions = Sql.select(
                        "provision_code, paragraph", "need_provision WHERE need_id = ?", id)
                .tail("ORDER BY LENGTH(provision_code), provision_code")
                .list(em, row -> new ProvisionChoice(row.text(0), row.text(1)));
        return Sql.select(
                        "n.language, n.title, " + ORIGINAL.formatted("DESCRIPTION") + ", "
                                + ORIGINAL.formatted("BENEFICIARY")
                                + ", n.estimate_amount, n.estimate_currency, n.urgency, n.period_from, n.period_to,"
                                + " n.source_kind, n.source_note, n.source_on",
                        "need n WHERE n.id = ?",
                        id)
                .first(em, row -> form(id, provisions, row))
                .orElseThrow(() -> new NotFound(id));
    }

    private NeedForm form(Long id, List<ProvisionChoice> provisions, Row row) {
        return new NeedForm(
                provisions,
                codes("assistance", id),
                codes("area", id),
                codes("crime", id),
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.decimal(4).map(amount -> Money.of(amount, row.text(5))),
                row.optional(6).map(NeedUrgency::valueOf),
                row.date(7),
                row.date(8),
                NeedSource.valueOf(row.text(9)),
                row.text(10),
                row.date(11));
    }

    private List<String> codes(String kind, Long id) {
        return Sql.select(kind, "need_" + kind + " WHERE need_id = ?", id)
                .tail("ORDER BY 1")
                .list(em, row -> row.text(0));
    }

    /** Replaces the rows by those of the form. Translations stay, unless they are in the original's new language. */
    void write(Long id, NeedForm form, Actor by, Instant at) {
        delete("need_provision WHERE need_id = ?", id);
        for (ProvisionChoice choice : form.provisions()) {
            insert("need_provision (need_id, provision_code, paragraph)", id, choice.code(), choice.paragraph());
        }
        replace("assistance", id, form.assistance());
        replace("area", id, form.areas());
        replace("crime", id, form.crimes());
        delete("need_text WHERE need_id = ? AND (kind = 'ORIGINAL' OR lang = ?)", id, form.language());
        NeedText original = NeedText.original(form.language(), by, at);
        insertText(id, original.with(NeedText.Field.TITLE, form.title()));
        insertText(id, original.with(NeedText.Field.DESCRIPTION, form.description()));
        insertText(id, original.with(NeedText.Field.BENEFICIARY, form.beneficiary()));
        levels.mark(id);
    }

    /** One text in one language. */
    Optional<String> text(Long id, NeedText.Field field, String lang) {
        return Sql.select("text", "need_text WHERE need_id = ? AND field = ? AND lang = ?", id, field, lang)
                .first(em, row -> row.text(0));
    }

    /** Puts one translated text in the place of an earlier one. */
    void translate(Long id, NeedText text) {
        delete(
                "need_text WHERE need_id = ? AND field = ? AND lang = ?",
                id,
                text.field().name(),
                text.lang());
        insertText(id, text);
        levels.mark(id);
    }

    private void replace(String kind, Long id, List<String> codes) {
        delete("need_" + kind + " WHERE need_id = ?", id);
        for (String code : codes) {
            insert("need_" + kind + " (need_id, " + kind + ")", id, code);
        }
    }

    private void insertText(Long id, NeedText text) {
        if (!text.text().isEmpty()) {
            insert(
                    "need_text (need_id, field, lang, kind, text, author, author_body, written_at)",
                    id,
                    text.field().name(),
                    text.lang(),
                    text.original() ? "ORIGINAL" : "TRANSLATION",
                    text.text(),
                    text.author(),
                    text.body(),
                    InstantConverter.toTimestamp(text.writtenAt()));
        }
    }

    private void delete(String what, Object... values) {
        Sql.change(em, "DELETE FROM " + what, values);
    }

    private void insert(String into, Object... values) {
        Sql.change(em, "INSERT INTO " + into + " VALUES (" + "?, ".repeat(values.length - 1) + "?)", values);
    }
}
