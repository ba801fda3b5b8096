package org.palermoassist.architecture.planted.web;

import org.apache.camel.CamelContext;

/** A page that knows a route. */
class RouteReader {
    String name(CamelContext context) {
        return context.getName();
    }
}
