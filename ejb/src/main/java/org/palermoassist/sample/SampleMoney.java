package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Directory;
import org.palermoassist.donors.DonorForm;
import org.palermoassist.donors.DonorInterests;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRegister;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.InstalmentKey;
import org.palermoassist.donors.InstalmentPlan;
import org.palermoassist.donors.PledgeForm;
import org.palermoassist.donors.PledgeKeeping;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeRef;
import org.palermoassist.donors.ReceiptForm;
import org.palermoassist.donors.ReceiptRecording;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SampleClock;

/** Invented donors, what they promised and what they paid, each recorded when it happened. */
@ApplicationScoped
class SampleMoney {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @Inject
    private DonorRegister register;

    @Inject
    private Donors donors;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private Directory directory;

    void load(SampleFiles files, Actor fund) {
        Map<String, DonorRef> donorsByKey = new HashMap<>();
        Map<String, PledgeRef> pledges = new HashMap<>();
        files.table("donors.csv").forEach(row -> donorsByKey.put(row.get("key"), donor(row, fund)));
        for (CSVRecord row : files.table("pledges.csv")) {
            DonorRef donor = donorsByKey.get(row.get("donor"));
            at(row.get("recorded"), () -> pledges.put(row.get("key"), pledge(donor, row, fund)));
            optional(row, "lettered").ifPresent(day -> at(day, () -> confirm(pledges.get(row.get("key")), row, fund)));
        }
        for (CSVRecord row : files.table("receipts.csv")) {
            Optional<DonorRef> donor = optional(row, "donor").map(donorsByKey::get);
            at(row.get("received"), () -> recording.record(receipt(row, donor, pledges), fund));
        }
    }

    private static void at(String day, Runnable work) {
        SampleClock.at(LocalDate.parse(day).atTime(MORNING).toInstant(ZoneOffset.UTC), work);
    }

    private DonorRef donor(CSVRecord row, Actor fund) {
        Optional<String> body = optional(row, "organization").map(identifier -> directory
                .byIdentifier(identifier, fund)
                .orElseThrow()
                .ref()
                .value());
        DonorForm form = new DonorForm(
                DonorKind.valueOf(row.get("kind")),
                optional(row, "state"),
                body,
                row.get("name"),
                new DonorForm.Contact(row.get("contact"), row.get("office"), row.get("email"), row.get("phone")),
                others(row),
                row.get("conditions"),
                row.get("profile"),
                row.get("year"));
        DonorInterests interests =
                new DonorInterests(codes(row, "provisions"), codes(row, "regions"), codes(row, "assistance"));
        return register.register(form, interests, fund);
    }

    private static List<DonorForm.Contact> others(CSVRecord row) {
        return List.of(new DonorForm.Contact(
                row.get("other"), row.get("otherOffice"), row.get("otherEmail"), row.get("otherPhone")));
    }

    private PledgeRef pledge(DonorRef donor, CSVRecord row, Actor fund) {
        Money amount = money(row.get("amount"), row);
        PledgeForm form = new PledgeForm(
                PledgePurpose.valueOf(row.get("purpose")),
                amount,
                LocalDate.parse(row.get("pledged")),
                Earmark.parse(row.get("earmark")),
                optional(row, "state"),
                List.of(),
                new BigDecimal(row.get("psc")),
                Arrays.stream(row.get("instalments").split(" "))
                        .map(part -> part.split(":"))
                        .map(part -> new InstalmentPlan(LocalDate.parse(part[0]), money(part[1], row)))
                        .toList(),
                row.get("note"),
                "");
        PledgeRef ref = keeping.record(donor, form, fund);
        if (row.get("public").equals("yes")) {
            keeping.makePublic(ref, officer(donor, fund));
        }
        return ref;
    }

    private void confirm(PledgeRef ref, CSVRecord row, Actor fund) {
        keeping.confirm(ref, row.get("letter"), LocalDate.parse(row.get("lettered")), fund);
    }

    /** Whoever acts for a donor. */
    private Actor officer(DonorRef donor, Actor fund) {
        Optional<String> body = donors.row(donor, fund).organizationRef();
        return Actor.of("donor-desk", "Donor desk", Role.DONOR_OFFICER, Optional.empty(), body, false);
    }

    private static ReceiptForm receipt(CSVRecord row, Optional<DonorRef> donor, Map<String, PledgeRef> pledges) {
        return new ReceiptForm(
                PledgePurpose.valueOf(row.get("purpose")),
                LocalDate.parse(row.get("received")),
                money(row.get("amount"), row),
                money(row.get("charges"), row),
                donor,
                optional(row, "on").map(on -> on.split("/")).stream()
                        .map(on -> new InstalmentKey(pledges.get(on[0]), Integer.parseInt(on[1])))
                        .toList(),
                row.get("sender"),
                row.get("bank"),
                "",
                row.get("decision"));
    }

    private static Money money(String amount, CSVRecord row) {
        return Money.of(new BigDecimal(amount), row.get("currency"));
    }

    private static TreeSet<String> codes(CSVRecord row, String column) {
        return new TreeSet<>(Arrays.stream(row.get(column).split(" "))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    private static Optional<String> optional(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }
}
