package org.palermoassist.calls;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.documents.DocumentMedia;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** Opens passport, bank and papers of experts for those who need them (T-14); each reading stands in the trail. */
@UseCase
public class ExpertData {
    @Inject
    private NominationStore store;

    @Inject
    private ExpertFields fields;

    @Inject
    private ExpertPapers papers;

    @Inject
    private AuditTrail audit;

    /** All that an expert said, secret fields opened. */
    public Map<ExpertField, String> read(NominationRef ref, Actor by) {
        Known known = opened(ref, by);
        audit.record(by, "expert.read", ref);
        return secrets(known);
    }

    private Map<ExpertField, String> secrets(Known known) {
        Map<ExpertField, String> all = new EnumMap<>(ExpertField.class);
        for (ExpertField field : ExpertField.values()) {
            known.said(field).filter(said -> !field.secret()).ifPresent(said -> all.put(field, said));
        }
        all.putAll(fields.secrets(known.head().id()));
        return all;
    }

    /** How money reaches the expert, when that was said. */
    public Optional<BankDetails> bank(NominationRef ref, Actor by) {
        Known known = opened(ref, by);
        audit.record(by, "expert.readBank", ref);
        Map<ExpertField, String> all = secrets(known);
        all.keySet().removeIf(field -> !field.ofBank());
        return Optional.ofNullable(all.remove(ExpertField.BANK_WAY))
                .map(way -> new BankDetails(BankWay.valueOf(way), all));
    }

    /** Whether it is known how money reaches the expert; reads nothing of it. */
    public boolean isBankGiven(NominationRef ref, Actor by) {
        return store.seen(ref, by).isBankGiven();
    }

    /**
     * What a paper is.
     *
     * @throws NotFound when it did not come
     */
    public DocumentMedia paper(NominationRef ref, PaperKind kind, Actor by) {
        Known known = opened(ref, by);
        audit.record(by, "expert.readPaper", ref, kind);
        return found(known, kind).media();
    }

    /** A piece of a paper, from 0; empty after the last. */
    public byte[] piece(NominationRef ref, PaperKind kind, int number, Actor by) {
        Known known = opened(ref, by);
        return papers.piece(known.head().id(), found(known, kind), number);
    }

    private ExpertPapers.Paper found(Known known, PaperKind kind) {
        return papers.find(known.head().id(), kind)
                .orElseThrow(() -> new NotFound(known.head().ref()));
    }

    private Known opened(NominationRef ref, Actor by) {
        by.mustHave(Right.EXPERT_DATA_READ);
        return store.seen(ref, by);
    }
}
