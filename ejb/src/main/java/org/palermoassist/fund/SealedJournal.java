package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.palermoassist.audit.SealedRows;
import org.palermoassist.security.Right;

/** Hands the journal to the sealer of the trail: each transfer with the posting that it belongs to. */
@ApplicationScoped
class SealedJournal {
    static final SealedRows ROWS = new SealedRows(
            "ledger",
            "fund_chain",
            "fund_transfer e JOIN fund_posting p ON p.id = e.posting_id",
            "e.id, CAST(p.posted_at AS CHAR), p.id, p.act, p.record_ref, p.external_ref, p.reason,"
                    + " CAST(p.value_date AS CHAR), p.login, p.role, COALESCE(CAST(p.received_amount AS CHAR), ''),"
                    + " COALESCE(p.received_currency, ''), COALESCE(p.reverses_id, ''), e.from_account_id,"
                    + " e.to_account_id, CAST(e.amount AS CHAR), e.currency",
            17,
            "p.posted_at",
            Right.LEDGER_VERIFY);

    @Produces
    SealedRows journal() {
        return ROWS;
    }
}
