package org.palermoassist.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Every attempt to tell partners of changes, of the subscriptions that the reader keeps. */
@UseCase
public class WebhookLog {
    private static final String COLUMNS =
            "w.ref, w.name, d.purpose, d.change_no, d.kind, d.record_ref, d.act, d.sent_at,"
                    + " d.took_ms, d.http_status, d.fault";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WebhookStore store;

    /** Attempts, the latest first. */
    public Page<DeliveryRow> page(DeliveryFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.WEBHOOK_KEEP);
        Sql rows = store.select(COLUMNS, "webhook_delivery d JOIN webhook w ON w.id = d.webhook_id", by);
        filter.delivered().ifPresent(wish -> rows.and(wish ? "d.fault IS NULL" : "d.fault IS NOT NULL"));
        return rows.andIf(filter.webhook(), "w.ref = ?")
                .andIf(filter.purpose(), "d.purpose = ?")
                .andIf(filter.record(), "d.record_ref = ?")
                .tail("ORDER BY d.sent_at DESC, d.id DESC")
                .page(em, wanted, WebhookLog::row);
    }

    private static DeliveryRow row(Row row) {
        return new DeliveryRow(
                new WebhookRef(row.text(0)),
                row.text(1),
                DeliveryPurpose.valueOf(row.text(2)),
                row.optional(3).map(Long::valueOf),
                row.optional(4).map(RecordKind::valueOf),
                row.optional(5),
                row.optional(6).map(Change.Act::valueOf),
                row.instant(7).orElseThrow(),
                row.integer(8),
                row.optional(9).map(Integer::valueOf),
                row.optional(10).map(WebhookFault::valueOf));
    }
}
