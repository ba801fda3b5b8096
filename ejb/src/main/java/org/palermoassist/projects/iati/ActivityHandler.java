package org.palermoassist.projects.iati;

/** Takes the activities of a file, one at a time, in the order of the file. What it throws ends the reading. */
public interface ActivityHandler {

    /** One activity that can be told apart from all others in its file. */
    void activity(ReceivedActivity activity);

    /** One activity that cannot be kept as a project; the file goes on. */
    void rejected(RejectedActivity activity);
}
