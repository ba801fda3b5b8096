package org.palermoassist.integration.shared;

/** News that all routes run. */
public record RoutesStarted() {}
