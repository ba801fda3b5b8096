package org.palermoassist.projects.iati;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the schema of IATI 2.03 allows in each element of an activity, in short. A line names elements and what they may hold: {@code @a} an
 * attribute, {@code @a!} one that must be there, {@code #} a value in place of elements; elements in their order, {@code !} once, {@code ?}
 * once at most, {@code +} once or more, {@code *} any number. Behind {@code =} stands what a value must be, where not every text will do.
 * Where a name means several things, the one that stands below a certain element goes by both names.
 */
final class SchemaShapes {
    private static final Map<String, SchemaShape> SHAPES = read(
            """
            iati-activity: @last-updated-datetime=dateTime @default-currency @humanitarian=boolean @hierarchy=int \
            @linked-data-uri=anyURI @budget-not-provided iati-identifier! reporting-org! title! description+ \
            participating-org+ other-identifier* activity-status! activity-date+ contact-info* activity-scope? \
            recipient-country* recipient-region* location* sector* tag* country-budget-items? humanitarian-scope* \
            policy-marker* collaboration-type? default-flow-type? default-finance-type? default-aid-type* \
            default-tied-status? budget* planned-disbursement* capital-spend? transaction* document-link* \
            related-activity* legacy-data* conditions? result* crs-add? fss?
            iati-identifier narrative telephone email: #string
            website: #anyURI
            reporting-org: @ref! @type! @secondary-reporter=boolean narrative+
            title name description activity-description organisation department person-name job-title \
            mailing-address comment: narrative+
            iati-activity/description: @type narrative+
            participating-org: @ref @type @role! @activity-id @crs-channel-code narrative*
            other-identifier: @ref! @type! owner-org?
            owner-org: @ref narrative*
            activity-status activity-scope location-reach exactness location-class feature-designation \
            collaboration-type default-flow-type default-finance-type default-tied-status transaction-type \
            disbursement-channel flow-type finance-type tied-status category language repayment-type \
            repayment-plan: @code!
            activity-date: @type! @iso-date!=date narrative*
            contact-info: @type organisation? department? person-name? job-title? telephone* email* website* \
            mailing-address*
            recipient-country: @code! @percentage=decimal narrative*
            transaction/recipient-country: @code! narrative*
            recipient-region: @code! @vocabulary @vocabulary-uri=anyURI @percentage=decimal narrative*
            transaction/recipient-region: @code! @vocabulary @vocabulary-uri=anyURI narrative*
            location: @ref
            iati-activity/location: @ref location-reach? location-id* name? description? activity-description? \
            administrative* point? exactness? location-class? feature-designation?
            location-id: @code! @vocabulary!
            administrative: @code! @vocabulary! @level=nonNegativeInteger
            point: @srsName! pos!
            pos channel-code: closed #string
            sector: @vocabulary @vocabulary-uri=anyURI @code! @percentage=decimal narrative*
            transaction/sector: @vocabulary @vocabulary-uri=anyURI @code! narrative*
            tag: @code! @vocabulary! @vocabulary-uri=anyURI narrative*
            country-budget-items: @vocabulary! budget-item+
            budget-item: @code! @percentage=decimal description?
            humanitarian-scope: @type! @vocabulary! @vocabulary-uri=anyURI @code! narrative*
            policy-marker: @vocabulary @vocabulary-uri=anyURI @code! @significance narrative*
            default-aid-type aid-type: @code! @vocabulary
            budget: @type @status period-start! period-end! value!
            planned-disbursement: @type period-start! period-end? value! provider-org? receiver-org?
            period-start period-end transaction-date document-date commitment-date repayment-first-date \
            repayment-final-date: @iso-date!=date
            value: @currency @value-date!=date #decimal
            provider-org: @ref @provider-activity-id @type narrative*
            receiver-org: @ref @receiver-activity-id @type narrative*
            capital-spend: @percentage!=decimal
            transaction: @ref @humanitarian=boolean transaction-type! transaction-date! value! description? \
            provider-org? receiver-org? disbursement-channel? sector* recipient-country? recipient-region? \
            flow-type? finance-type? aid-type* tied-status?
            document-link: @url!=anyURI @format! title! description? category+ language* document-date?
            related-activity: closed @ref! @type!
            legacy-data: closed @name! @value! @iati-equivalent=NMTOKEN
            conditions: @attached!=boolean condition*
            condition: closed @type! narrative+
            result: @type! @aggregation-status=boolean title! description? document-link* reference* indicator+
            reference: @code! @vocabulary! @vocabulary-uri=anyURI
            indicator: @measure! @ascending=boolean @aggregation-status=boolean title! description? document-link* \
            reference* baseline* period*
            indicator/reference: @code! @vocabulary! @indicator-uri=anyURI
            baseline: @iso-date=date @year!=positiveInteger @value location* dimension* document-link* comment?
            dimension: @name @value
            period: period-start! period-end! target* actual*
            target actual: closed @value location* dimension* comment? document-link*
            crs-add: other-flags* loan-terms? loan-status? channel-code?
            other-flags: @code! @significance!=boolean
            loan-terms: @rate-1=decimal @rate-2=decimal repayment-type? repayment-plan? commitment-date? \
            repayment-first-date? repayment-final-date?
            loan-status: @year!=decimal @currency @value-date!=date interest-received? principal-outstanding? \
            principal-arrears? interest-arrears?
            interest-received principal-outstanding principal-arrears interest-arrears: closed #decimal
            fss: @extraction-date!=date @priority=boolean @phaseout-year=decimal forecast*
            forecast: @year!=decimal @currency @value-date=date #decimal
            """);

    private SchemaShapes() {}

    private static Map<String, SchemaShape> read(String table) {
        Map<String, SchemaShape> shapes = new HashMap<>();
        table.lines().forEach(line -> {
            String[] parts = line.strip().split(": +");
            SchemaShape shape = SchemaShape.of(Arrays.asList(parts[1].split(" +")));
            for (String name : parts[0].split(" +")) {
                shapes.put(name, shape);
            }
        });
        return shapes;
    }

    /** What an element of this name may hold below another. */
    static Optional<SchemaShape> of(String parent, String name) {
        SchemaShape usual = SHAPES.get(name);
        return Optional.ofNullable(SHAPES.getOrDefault(parent + '/' + name, usual));
    }

    /** Where elements of several kinds may stand in one: the place of each; what a name holds in one place holds in all. */
    static Map<String, Map<String, Integer>> ranks() {
        Map<String, Map<String, Integer>> ranks = new LinkedHashMap<>();
        SHAPES.forEach((name, shape) -> {
            if (shape.elements().size() > 1) {
                Map<String, Integer> children = new HashMap<>();
                shape.elements().forEach((child, count) -> children.put(child, count.rank()));
                ranks.put(name.substring(name.indexOf('/') + 1), children);
            }
        });
        return ranks;
    }
}
