package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.ExpertFilter;
import org.palermoassist.travel.MeetingExpert;
import org.palermoassist.travel.MeetingReport;
import org.palermoassist.travel.MeetingReports;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The report of a meeting, and the rows of the figure that the address names. */
@Named
@RequestScoped
public class MeetingReportView {
    @Inject
    private MeetingReports reports;

    @Inject
    private ReferenceData reference;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private MeetingReport report;

    /** The report. */
    public MeetingReport getReport() {
        if (report == null) {
            report = reports.of(new MeetingRef(address.get("ref")), current.reader());
        }
        return report;
    }

    /** The experts that the opened figure counts. */
    public List<MeetingExpert> getRows() {
        return getReport().experts(filter());
    }

    /** Which figure is open, in words. */
    public String getOpened() {
        return ExpertFilters.said(filter(), words(), reference);
    }

    /** Name of a regional group. */
    public String group(String code) {
        return ExpertFilters.group(code, words(), reference);
    }

    /** A gender in words. */
    public String gender(String code) {
        return ExpertFilters.genderOfOne(code, words());
    }

    /** Direct cost of one of them; nothing without experts. */
    public Money perHead(MeetingReport.Figures figures) {
        return figures.perHead().orElse(null);
    }

    /** Share of experts from least developed countries, in whole percent; nothing without experts. */
    public Long ldcPercent(MeetingReport.Figures figures) {
        return figures.ldcPercent().orElse(null);
    }

    /** Address of the same report with another figure open. */
    public String to(String figure) {
        return "/journeys/meeting?ref=" + getReport().meeting().ref() + figure + "#rows";
    }

    private ExpertFilter filter() {
        return ExpertFilters.of(address::get);
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
