package org.palermoassist.integration.shared;

import java.util.Map;

/** Endpoints and delays of some routes, by the names that stand in their definitions. */
public interface RouteSettings {
    /** Values by name, such as {@code sync.import.from}. */
    Map<String, String> values();
}
