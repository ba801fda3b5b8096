package org.palermoassist.projects.iati;

/**
 * Which attribute holds a code of which list: path below the activity, attribute (a point: the text itself), list,
 * vocabulary it is for.
 */
final class CodedPlaces {

    static final String TABLE =
            """
            . default-currency Currency
            . budget-not-provided BudgetNotProvided
            reporting-org type OrganisationType
            participating-org role OrganisationRole
            participating-org type OrganisationType
            description type DescriptionType
            activity-status code ActivityStatus
            activity-date type ActivityDateType
            activity-scope code ActivityScope
            other-identifier type OtherIdentifierType
            contact-info type ContactType
            recipient-country code Country
            recipient-region code Region 1
            recipient-region vocabulary RegionVocabulary
            sector code Sector 1
            sector code SectorCategory 2
            sector code UNSDG-Goals 7
            sector code UNSDG-Targets 8
            sector vocabulary SectorVocabulary
            tag code UNSDG-Goals 2
            tag code UNSDG-Targets 3
            tag vocabulary TagVocabulary
            policy-marker code PolicyMarker 1
            policy-marker vocabulary PolicyMarkerVocabulary
            policy-marker significance PolicySignificance
            humanitarian-scope type HumanitarianScopeType
            humanitarian-scope vocabulary HumanitarianScopeVocabulary
            collaboration-type code CollaborationType
            default-flow-type code FlowType
            default-finance-type code FinanceType
            default-aid-type code AidType 1
            default-aid-type vocabulary AidTypeVocabulary
            default-tied-status code TiedStatus
            country-budget-items vocabulary BudgetIdentifierVocabulary
            budget type BudgetType
            budget status BudgetStatus
            budget/value currency Currency
            planned-disbursement type BudgetType
            planned-disbursement/value currency Currency
            planned-disbursement/provider-org type OrganisationType
            planned-disbursement/receiver-org type OrganisationType
            transaction/transaction-type code TransactionType
            transaction/value currency Currency
            transaction/provider-org type OrganisationType
            transaction/receiver-org type OrganisationType
            transaction/disbursement-channel code DisbursementChannel
            transaction/sector code Sector 1
            transaction/sector code SectorCategory 2
            transaction/sector vocabulary SectorVocabulary
            transaction/recipient-country code Country
            transaction/recipient-region code Region 1
            transaction/recipient-region vocabulary RegionVocabulary
            transaction/flow-type code FlowType
            transaction/finance-type code FinanceType
            transaction/aid-type code AidType 1
            transaction/aid-type vocabulary AidTypeVocabulary
            transaction/tied-status code TiedStatus
            location/location-reach code GeographicLocationReach
            location/location-id vocabulary GeographicVocabulary
            location/administrative vocabulary GeographicVocabulary
            location/exactness code GeographicExactness
            location/location-class code GeographicLocationClass
            location/feature-designation code LocationType
            document-link format FileFormat
            document-link/category code DocumentCategory
            document-link/language code Language
            related-activity type RelatedActivityType
            conditions/condition type ConditionType
            result type ResultType
            result/reference vocabulary ResultVocabulary
            result/indicator measure IndicatorMeasure
            result/indicator/reference vocabulary IndicatorVocabulary
            crs-add/other-flags code CRSAddOtherFlags
            crs-add/loan-terms/repayment-type code LoanRepaymentType
            crs-add/loan-terms/repayment-plan code LoanRepaymentPeriod
            crs-add/channel-code . CRSChannelCode""";

    private CodedPlaces() {}
}
