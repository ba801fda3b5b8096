package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.donors.OfferForm;
import org.palermoassist.donors.OfferKind;
import org.palermoassist.donors.Offers;
import org.palermoassist.shared.Money;

/** Standing offers of the sample world, each made by an officer of its body. */
@ApplicationScoped
class SampleOffers {
    @Inject
    private Offers offers;

    @Inject
    private Directory directory;

    void load(SampleFiles files, SamplePeople people) {
        for (CSVRecord row : files.table("offers.csv")) {
            Organization body = directory
                    .byIdentifier(row.get("organization"), SamplePeople.LOADER)
                    .orElseThrow();
            offers.make(form(row), people.officer(body.ref().value(), body.name()));
        }
    }

    private static OfferForm form(CSVRecord row) {
        return new OfferForm(
                OfferKind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("description"),
                new TreeSet<>(Arrays.asList(row.get("languages").split(" "))),
                new TreeSet<>(Arrays.asList(row.get("provisions").split(" "))),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("until")),
                OfferForm.Valuation.valueOf(row.get("valuation")),
                Optional.of(row.get("amount"))
                        .filter(amount -> !amount.isEmpty())
                        .map(amount -> Money.of(new BigDecimal(amount), row.get("currency"))));
    }
}
