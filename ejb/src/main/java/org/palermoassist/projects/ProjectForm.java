package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SharedRule;

/**
 * A project as a provider officer enters it. It becomes an activity like those of partners, and is judged by the same rules.
 *
 * @param titles by language, the first is the main language; at most 300 characters each
 * @param descriptions by language, at most 20,000 characters each
 * @param status where it stands
 * @param dates planned and actual start and end
 * @param states ISO codes with shares
 * @param regions M49 codes with shares
 * @param sectors DAC purpose codes with shares
 * @param provisions codes of substantive articles that the provider names
 * @param organizations funding, accountable, extending and implementing ones
 * @param budgets by period, at most a year each
 * @param payments commitments and spending
 */
public record ProjectForm(
        List<Text> titles,
        List<Text> descriptions,
        ProjectStatus status,
        Dates dates,
        List<Share> states,
        List<Share> regions,
        List<Share> sectors,
        List<String> provisions,
        List<Party> organizations,
        List<Plan> budgets,
        List<Payment> payments) {
    private static final int TITLE = 300;
    private static final int DESCRIPTION = 20_000;

    /** Copies the lists and checks lengths. */
    public ProjectForm {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        states = List.copyOf(states);
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
        provisions = List.copyOf(provisions);
        organizations = List.copyOf(organizations);
        budgets = List.copyOf(budgets);
        payments = List.copyOf(payments);
        titles.forEach(title -> SharedRule.TEXT_FITS.require(
                title.text().length() <= TITLE, title.text().length(), TITLE));
        descriptions.forEach(text -> SharedRule.TEXT_FITS.require(
                text.text().length() <= DESCRIPTION, text.text().length(), DESCRIPTION));
    }

    /**
     * A text in one language.
     *
     * @param language two-letter code
     */
    public record Text(String language, String text) {}

    /** Planned and actual start and end. */
    public record Dates(
            Optional<LocalDate> plannedStart,
            Optional<LocalDate> actualStart,
            Optional<LocalDate> plannedEnd,
            Optional<LocalDate> actualEnd) {}

    /**
     * A place or sector with its share.
     *
     * @param percent of the whole; all of a list or none
     */
    public record Share(String code, Optional<BigDecimal> percent) {}

    /**
     * An organization with a part in the project.
     *
     * @param role 1 funding, 2 accountable, 3 extending, 4 implementing
     * @param identifier of the organization, may be empty
     */
    public record Party(String role, String identifier, String name) {}

    /**
     * A budget.
     *
     * @param revised whether it replaces an original one (P-4)
     * @param from first day
     * @param to last day, at most a year later
     */
    public record Plan(boolean revised, LocalDate from, LocalDate to, Money amount) {}

    /**
     * A transaction.
     *
     * @param type 2 commitment, 3 disbursement, 4 expenditure
     * @param words about it, may be empty
     */
    public record Payment(String type, LocalDate on, Money amount, String words) {}
}
