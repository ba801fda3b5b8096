package org.palermoassist.integration.sync;

import org.apache.camel.CamelContext;

/** The fetching routes of one node. */
record LoopbackNode(CamelContext context) implements AutoCloseable {
    @Override
    public void close() {
        context.stop();
    }
}
