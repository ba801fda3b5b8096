package org.palermoassist.projects.iati;

import static org.palermoassist.projects.iati.Composing.attribute;
import static org.palermoassist.projects.iati.Composing.child;
import static org.palermoassist.projects.iati.Composing.code;
import static org.palermoassist.projects.iati.Composing.flag;
import static org.palermoassist.projects.iati.Composing.isoDate;
import static org.palermoassist.projects.iati.Composing.narratives;
import static org.palermoassist.projects.iati.Composing.party;
import static org.palermoassist.projects.iati.Composing.percentage;
import static org.palermoassist.projects.iati.Composing.period;
import static org.palermoassist.projects.iati.Composing.terms;
import static org.palermoassist.projects.iati.Composing.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the money of an activity. */
final class FinanceComposer {

    private final XmlNode activity;
    private final ActivityFinance finance;

    FinanceComposer(XmlNode activity, ActivityFinance finance) {
        this.activity = activity;
        this.finance = finance;
    }

    void compose() {
        code(activity, "collaboration-type", finance.collaborationType());
        terms(activity, "default-", finance.terms());
        finance.budgets().forEach(this::budget);
        finance.plannedDisbursements().forEach(this::planned);
        finance.capitalSpend().ifPresent(share -> percentage(child(activity, "capital-spend"), Optional.of(share)));
        finance.transactions().forEach(this::transaction);
    }

    /** Lines of one vocabulary share an element, as the standard wants it. */
    static void budgetItems(XmlNode activity, List<BudgetItem> items) {
        Map<String, XmlNode> byVocabulary = new LinkedHashMap<>();
        for (BudgetItem item : items) {
            XmlNode group = byVocabulary.computeIfAbsent(item.vocabulary().orElse(""), vocabulary -> {
                XmlNode written = child(activity, "country-budget-items");
                attribute(written, "vocabulary", Optional.of(vocabulary));
                return written;
            });
            XmlNode line = child(group, "budget-item");
            attribute(line, "code", Optional.of(item.code()));
            percentage(line, item.percentage());
        }
    }

    private void budget(Budget budget) {
        XmlNode written = child(activity, "budget");
        attribute(written, "type", budget.type());
        attribute(written, "status", budget.status());
        period(written, budget.period());
        value(written, budget.value());
    }

    private void planned(PlannedDisbursement planned) {
        XmlNode written = child(activity, "planned-disbursement");
        attribute(written, "type", planned.type());
        period(written, planned.period());
        value(written, planned.value());
        party(written, "provider-org", "provider-activity-id", planned.provider());
        party(written, "receiver-org", "receiver-activity-id", planned.receiver());
    }

    private void transaction(Transaction transaction) {
        XmlNode written = child(activity, "transaction");
        attribute(written, "ref", transaction.ref());
        flag(written, "humanitarian", transaction.terms().humanitarian());
        code(written, "transaction-type", transaction.type());
        isoDate(written, "transaction-date", transaction.date());
        value(written, transaction.value());
        narratives(written, "description", transaction.descriptions());
        party(written, "provider-org", "provider-activity-id", transaction.provider());
        party(written, "receiver-org", "receiver-activity-id", transaction.receiver());
        code(written, "disbursement-channel", transaction.terms().disbursementChannel());
        transaction.terms().sectors().forEach(sector -> Composing.sector(written, sector));
        transaction.terms().countries().forEach(country -> Composing.country(written, country));
        transaction.terms().regions().forEach(region -> Composing.region(written, region));
        terms(written, "", transaction.terms().finance());
    }
}
