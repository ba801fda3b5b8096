package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.donors.DonorForm;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.OfferRow;
import org.palermoassist.donors.Offers;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeFilter;
import org.palermoassist.donors.PledgeForm;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.Pledges;
import org.palermoassist.donors.ReceiptRow;
import org.palermoassist.donors.Receipts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;

/** Profile, pledges, instalments and payments of a donor; standing offers of an organization. */
@ApplicationScoped
class OwnMoneyPart implements OwnPart {
    @Inject
    private Donors donors;

    @Inject
    private Pledges pledges;

    @Inject
    private Receipts receipts;

    @Inject
    private Offers offers;

    @Inject
    private OwnDocuments documents;

    private record Pledge(PledgeRow row, PledgeForm form, String agreement) {}

    private record Instalment(String pledge, InstalmentRow instalment) {}

    @Override
    public void write(OwnArchive archive, Actor by) throws IOException {
        if (by.has(Right.OFFER_KEEP)) {
            archive.table(
                    "offers/offers.csv",
                    OfferRow.class,
                    Page.all("", true, part -> offers.page(Optional.empty(), Optional.empty(), part, by))
                            .filter(OfferRow::own));
        }
        Optional<DonorRow> donor = by.has(Right.PLEDGE_READ) ? donors.own(by) : Optional.empty();
        if (donor.isPresent()) {
            donor(donor.get().ref(), archive, by);
        }
    }

    private void donor(DonorRef donor, OwnArchive archive, Actor by) throws IOException {
        var details = donors.details(donor, by);
        archive.table("donors/donor.csv", DonorRow.class, Stream.of(details.row()));
        archive.table("donors/profile.csv", DonorForm.class, Stream.of(details.form()));
        List<PledgeDetails> own = Page.all("", true, part -> pledges.page(PledgeFilter.of(donor), part, by))
                .map(row -> pledges.details(row.ref(), by))
                .toList();
        archive.table(
                "donors/pledges.csv",
                Pledge.class,
                own.stream().map(pledge -> new Pledge(pledge.row(), pledge.form(), pledge.agreement())));
        archive.table(
                "donors/instalments.csv", Instalment.class, own.stream().flatMap(pledge -> pledge.instalments().stream()
                        .map(one -> new Instalment(pledge.row().ref().value(), one))));
        archive.table(
                "donors/receipts.csv",
                ReceiptRow.class,
                Page.all("", true, part -> receipts.page(Receipts.Filter.ALL, part, by)));
        documents.write(
                "donors",
                Stream.concat(
                        Stream.of(donor.value()),
                        own.stream().map(one -> one.row().ref().value())),
                archive,
                by);
    }
}
