package org.palermoassist.donors;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a donor.
 *
 * @param kind sort of body
 * @param stateCode alpha-2 code, for a State
 * @param organizationRef body of the directory whose officers act for the donor
 * @param name of a donor that neither is; at most 300 characters
 * @param contact the donor's focal point
 * @param others further people to write to, at most {@value #MOST_OTHERS}; empty ones are left out
 * @param conditions standing conditions on its money, at most 4,000 characters
 * @param profile at most 4,000 characters
 * @param financialYear first day of its financial year, {@code MM-DD} (U-36)
 */
public record DonorForm(
        DonorKind kind,
        Optional<String> stateCode,
        Optional<String> organizationRef,
        String name,
        Contact contact,
        List<Contact> others,
        String conditions,
        String profile,
        String financialYear) {
    /** Most people beside the focal point. */
    public static final int MOST_OTHERS = 20;

    private static final int LONG_TEXT = 4000;

    /** A person to write to. */
    public record Contact(String name, String office, String email, String phone) {
        /** Nobody was named. */
        public static final Contact NONE = new Contact("", "", "", "");

        /** Checks lengths. */
        public Contact {
            name = Texts.fitting(name, 120);
            office = Texts.fitting(office, 200);
            email = Texts.fitting(email, 254);
            phone = Texts.fitting(phone, 40);
        }
    }

    /** Checks who it is. */
    public DonorForm {
        name = Texts.fitting(name, 300);
        conditions = Texts.fitting(conditions, LONG_TEXT);
        profile = Texts.fitting(profile, LONG_TEXT);
        others = others.stream().filter(one -> !one.equals(Contact.NONE)).toList();
        DonorsRule.TEXT_FITS.require(others.size() <= MOST_OTHERS, others.size(), MOST_OTHERS);
        boolean state = kind == DonorKind.STATE;
        DonorsRule.DONOR_IS_SOMEBODY.require(
                state == stateCode.isPresent() && (state || organizationRef.isPresent() || !name.isEmpty()));
        DonorsRule.TEXT_FITS.require(
                financialYear.matches("(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"), financialYear, "MM-DD");
    }
}
