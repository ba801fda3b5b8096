package org.palermoassist.travel;

import org.palermoassist.shared.Rule;

/** Rules of journeys that the fund pays. */
public enum TravelRule implements Rule {
    /** A journey moves only along the arrows of {@link JourneyStatus}. Source: T-1, T-12. */
    JOURNEY_ORDER,
    /** A leg arrives after it departs, each in the time of its own zone. Source: issue "The voluntary fund at work", bad input. */
    LEG_GOES_FORWARD,
    /** A leg leads from one place to another. */
    LEG_LEADS_AWAY,
    /** A leg takes no longer than its kind can: dates that were swapped are found. Source: issue "The voluntary fund at work", bad input. */
    LEG_IS_POSSIBLE,
    /** Each leg has a day and a time of departure and of arrival. */
    TIME_IS_READABLE,
    /** There are 2 to 20 legs; each begins where the one before ended, and not before it did. */
    LEGS_CONNECT,
    /** The last leg leads back to where the first one began. */
    JOURNEY_RETURNS,
    /** The journey leads to the place of the meeting. */
    JOURNEY_LEADS_THERE,
    /** Arrival the day before the opening, departure on the evening of the last day or the next day; else private days or a reason. Source: T-1, T-11. */
    WINDOW_OR_REASON,
    /** A private day lies between arrival and departure, and outside the official days. Source: T-11. */
    PRIVATE_DAY_IS_OUTSIDE,
    /** The fund pays no journey of more than 60 days. Source: T-3. */
    NOT_OVER_60_DAYS,
    /** What happened has a day that has come. */
    DAY_HAS_COME,
    /** At least two dated quotes of different agents, or one of the contracted agent. Source: T-1. */
    QUOTES_ARE_ENOUGH,
    /** The quote that is chosen is in economy class. Source: T-1. */
    ECONOMY_ONLY,
    /** Another quote than the most direct and economical one has a reason. Source: T-1. */
    OTHER_QUOTE_HAS_REASON,
    /** With private days, a quote for the official days shows what the fund would have paid. Source: T-11. */
    OFFICIAL_FARE_IS_QUOTED,
    /** A ticket that is bought late has a reason. Source: T-1. */
    LATE_TICKET_HAS_REASON,
    /** A lump sum is at most the lowest economy fare quoted. Source: T-7. */
    LUMP_SUM_WITHIN_FARE,
    /** A ticket bought by the fund and a lump sum exclude each other. Source: T-7. */
    TICKET_OR_LUMP_SUM,
    /** No ticket, no hotel, no lump sum and no advance before the journey is authorized. Source: F-6, T-1. */
    AUTHORIZED_FIRST,
    /** Each of them is paid once. */
    PAID_ONCE,
    /** An advance is a part of subsistence and terminals. Source: T-8. */
    ADVANCE_WITHIN_SHARE,
    /** No advance when subsistence and terminals are under this sum. Source: T-8. */
    ADVANCE_IS_WORTH_IT,
    /** An advance is paid no earlier than so many working days before departure. Source: T-8. */
    ADVANCE_NOT_TOO_EARLY,
    /** An advance needs the visa, where one is required. Source: T-8. */
    ADVANCE_NEEDS_VISA,
    /** An advance needs a way to pay it. Source: T-8, U-22. */
    ADVANCE_NEEDS_PAYMENT_DETAILS,
    /** What is paid in another currency has a rate of the day of payment; there is no fallback. Source: T-13, D-3. */
    RATE_IS_KNOWN,
    /** An amount is above zero and has the decimals of its currency. Source: U-34. */
    AMOUNT_IS_PAYABLE,
    /** Whoever decides says why, in at most 500 characters. */
    REASON_GIVEN,
    /** What is paid is at most what was authorized for it; else the authorization is amended first. Source: F-6, T-11. */
    WITHIN_AUTHORIZATION,
    /** No more comes back than was paid. Source: T-12. */
    BACK_WITHIN_PAID,
    /** A text is not longer than its field. Source: field table of each form. */
    TEXT_FITS,
    /** The journey has its legs before its quotes are chosen from. */
    LEGS_FIRST,
    /** Another expert of the State takes a journey over until so many days before travel. Source: E-11. */
    REPLACED_IN_TIME,
    /** One expert has one journey for a nomination. Source: E-5. */
    ONE_JOURNEY,
    /** A journey is over on the day on which its last leg arrives. */
    JOURNEY_IS_OVER,
    /** The visa is described with embassy, country, days and cost. Source: U-33. */
    VISA_IS_DESCRIBED,
    /** Each leg of a claim is proven by a boarding pass, or by what stands in for one. Source: T-10, U-38. */
    EACH_LEG_IS_PROVEN,
    /** A claim proves that the expert attended. Source: T-10. */
    ATTENDANCE_IS_PROVEN,
    /** A claim is paid and closed once it is in. Source: T-10. */
    CLAIM_IS_IN,
    /** A claim on which something was paid is not given back. */
    CLAIM_IS_UNPAID,
    /** What is paid at the settlement is due. Source: T-10. */
    CLAIM_HAS_SOMETHING_DUE,
    /** A file for a bank names the account that pays: name, account, BIC. */
    PAYER_IS_KNOWN,
    /** A file for a bank holds at least one transfer. */
    FILE_HAS_TRANSFERS,
    /** A claim is closed when nothing is left to pay or to recover. Source: T-10. */
    CLAIM_IS_BALANCED
}
