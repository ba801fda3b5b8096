package org.palermoassist.web.donors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.donors.DonorsRule;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.InstalmentPlan;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeForm;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.shared.TypedFields;

/** The fields of the form of a pledge. */
final class PledgeFields {
    static final int MOST_LINES = 40;

    private PledgeFields() {}

    /** As stored. */
    static TypedFields of(PledgeDetails stored) {
        PledgeForm form = stored.form();
        TypedFields fields = TypedFields.of(Map.of())
                .put("version", stored.version())
                .put("amount", form.amount().amount().toPlainString())
                .put("currency", form.amount().currency())
                .put("pledgedOn", form.pledgedOn())
                .put("psc", form.pscPercent().stripTrailingZeros().toPlainString())
                .put("state", form.stateCode().orElse(""))
                .put("records", String.join(" ", form.records()))
                .put("note", form.note())
                .put("grantReference", form.grantReference())
                .putAll("region", form.earmark().regions())
                .putAll("body", form.earmark().bodies())
                .putAll("provision", form.earmark().provisions())
                .put("ldc", form.earmark().ldcOnly() ? "yes" : "")
                .put("from", form.earmark().from().map(LocalDate::toString).orElse(""))
                .put("until", form.earmark().until().map(LocalDate::toString).orElse(""));
        for (int line = 1; line <= form.instalments().size(); line++) {
            InstalmentPlan part = form.instalments().get(line - 1);
            fields.put("due" + line, part.dueOn())
                    .put("part" + line, part.amount().amount().toPlainString());
        }
        return fields;
    }

    /** What the fields say. */
    static PledgeForm form(PledgePurpose purpose, TypedFields fields) {
        Money amount = fields.money("amount", fields.get("currency"));
        return new PledgeForm(
                purpose,
                amount,
                fields.day("pledgedOn").orElseThrow(() -> new RuleViolation(DonorsRule.DAY_IS_NOT_AHEAD, "")),
                earmark(fields),
                purpose == PledgePurpose.FUND ? Optional.empty() : fields.optional("state"),
                purpose == PledgePurpose.FUND ? List.of() : records(fields),
                fields.number("psc"),
                instalments(amount, fields),
                fields.get("note"),
                fields.get("grantReference"));
    }

    private static List<String> records(TypedFields fields) {
        return Arrays.stream(fields.get("records").split("[\\s,;]+"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Earmark earmark(TypedFields fields) {
        return new Earmark(
                fields.codes("region"),
                fields.codes("body"),
                new TreeSet<>(fields.all("provision")),
                fields.get("ldc").equals("yes"),
                fields.day("from"),
                fields.day("until"));
    }

    /** One instalment with one day and no amount is the whole pledge. */
    private static List<InstalmentPlan> instalments(Money amount, TypedFields fields) {
        List<InstalmentPlan> parts = new ArrayList<>();
        for (int line = 1; line <= MOST_LINES; line++) {
            Optional<LocalDate> due = fields.day("due" + line);
            boolean filled = !fields.get("part" + line).isEmpty();
            DonorsRule.INSTALMENTS_MAKE_THE_PLEDGE.require(due.isPresent() || !filled, amount);
            if (due.isPresent()) {
                Money part = filled ? fields.money("part" + line, amount.currency()) : amount;
                parts.add(new InstalmentPlan(due.get(), part));
            }
        }
        return parts;
    }
}
