package org.palermoassist.sync;

/** A small valid activity, as text. */
record SampleActivity(String identifier, String organization, String title, String status, String parts) {
    static SampleActivity of(String identifier) {
        return new SampleActivity(identifier, "IT-ORG", "A title", "2", "");
    }

    SampleActivity titled(String words) {
        return new SampleActivity(identifier, organization, words, status, parts);
    }

    SampleActivity by(String reporting) {
        return new SampleActivity(identifier, reporting, title, status, parts);
    }

    SampleActivity inStatus(String code) {
        return new SampleActivity(identifier, organization, title, code, parts);
    }

    SampleActivity with(String more) {
        return new SampleActivity(identifier, organization, title, status, parts + more);
    }

    /** An activity of the sample with its parts in the order of the schema. */
    String xml() {
        return "<iati-activity xml:lang=\"en\" default-currency=\"USD\"><iati-identifier>" + identifier
                + "</iati-identifier><reporting-org ref=\"" + organization + "\" type=\"40\"><narrative>IT</narrative>"
                + "</reporting-org><title><narrative>" + title + "</narrative></title><description><narrative>Words"
                + "</narrative></description><participating-org role=\"4\" ref=\"" + organization + "\"/>"
                + "<activity-status code=\"" + status + "\"/><activity-date type=\"2\" iso-date=\"2020-01-01\"/>"
                + parts
                + "</iati-activity>";
    }

    static String file(SampleActivity... activities) {
        StringBuilder xml = new StringBuilder("<iati-activities version=\"2.03\">");
        for (SampleActivity activity : activities) {
            xml.append(activity.xml());
        }
        return xml.append("</iati-activities>").toString();
    }
}
