package org.palermoassist.web.donors;

import java.util.List;
import java.util.stream.IntStream;
import org.palermoassist.donors.DonorForm;
import org.palermoassist.web.shared.TypedFields;

/** Fields of the people to write to at a donor: the focal point without a number, others with numbers from 1. */
final class DonorContactFields {
    private static final int MORE = 2;

    private DonorContactFields() {}

    static void fill(TypedFields fields, String number, DonorForm.Contact contact) {
        fields.put("contactName" + number, contact.name())
                .put("contactOffice" + number, contact.office())
                .put("contactEmail" + number, contact.email())
                .put("contactPhone" + number, contact.phone());
    }

    static DonorForm.Contact contact(TypedFields fields, String number) {
        return new DonorForm.Contact(
                fields.get("contactName" + number),
                fields.get("contactOffice" + number),
                fields.get("contactEmail" + number),
                fields.get("contactPhone" + number));
    }

    static List<DonorForm.Contact> others(TypedFields fields) {
        return IntStream.rangeClosed(1, DonorForm.MOST_OTHERS)
                .mapToObj(number -> contact(fields, String.valueOf(number)))
                .toList();
    }

    /** Those up to the last that is filled, and some more. */
    static List<String> numbers(TypedFields fields) {
        List<DonorForm.Contact> typed = others(fields);
        int last = IntStream.range(0, typed.size())
                .filter(at -> !typed.get(at).equals(DonorForm.Contact.NONE))
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(1, Math.min(DonorForm.MOST_OTHERS, last + 1 + MORE))
                .mapToObj(String::valueOf)
                .toList();
    }
}
