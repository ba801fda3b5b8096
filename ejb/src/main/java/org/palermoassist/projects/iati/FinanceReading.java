package org.palermoassist.projects.iati;

import java.util.List;

/** Reads the money of an activity. */
final class FinanceReading {

    private final XmlNode activity;
    private final PartReader parts;

    FinanceReading(XmlNode activity, PartReader parts) {
        this.activity = activity;
        this.parts = parts;
    }

    ActivityFinance read() {
        return new ActivityFinance(
                activity.all("budget").stream().map(this::budget).toList(),
                activity.all("planned-disbursement").stream().map(this::planned).toList(),
                activity.all("transaction").stream().map(this::transaction).toList(),
                parts.terms(activity, "default-"),
                parts.code(activity, "collaboration-type"),
                budgetItems(),
                activity.first("capital-spend").flatMap(parts::percentage));
    }

    private Budget budget(XmlNode node) {
        return new Budget(node.attribute("type"), node.attribute("status"), parts.period(node), parts.value(node));
    }

    private PlannedDisbursement planned(XmlNode node) {
        return new PlannedDisbursement(
                node.attribute("type"),
                parts.period(node),
                parts.value(node),
                parts.party(node, "provider-org", "provider-activity-id"),
                parts.party(node, "receiver-org", "receiver-activity-id"));
    }

    private Transaction transaction(XmlNode node) {
        return new Transaction(
                node.attribute("ref"),
                parts.code(node, "transaction-type"),
                parts.isoDate(node, "transaction-date"),
                parts.value(node),
                parts.narratives(node, "description"),
                parts.party(node, "provider-org", "provider-activity-id"),
                parts.party(node, "receiver-org", "receiver-activity-id"),
                terms(node));
    }

    private Transaction.Terms terms(XmlNode node) {
        return new Transaction.Terms(
                node.all("sector").stream().map(parts::sector).toList(),
                node.all("recipient-country").stream().map(parts::country).toList(),
                node.all("recipient-region").stream().map(parts::region).toList(),
                parts.code(node, "disbursement-channel"),
                parts.terms(node, ""),
                PartReader.flag(node.attribute("humanitarian")));
    }

    private List<BudgetItem> budgetItems() {
        return activity.all("country-budget-items").stream()
                .flatMap(items -> items.all("budget-item").stream()
                        .map(item -> new BudgetItem(
                                items.attribute("vocabulary"),
                                item.attribute("code").orElse(""),
                                parts.percentage(item))))
                .toList();
    }
}
