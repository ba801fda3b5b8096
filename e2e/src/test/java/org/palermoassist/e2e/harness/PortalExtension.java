package org.palermoassist.e2e.harness;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one portal and one browser for all tests of a run, and closes each test's windows. */
class PortalExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(PortalExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == PortalUnderTest.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalUnderTest.class ? portal(context) : visitors(context);
    }

    private static PortalUnderTest portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        RunningPortal.class, key -> new RunningPortal(PortalUnderTest.shared()), RunningPortal.class)
                .portal();
    }

    private static Visitors visitors(ExtensionContext context) {
        Chrome chrome = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Chrome.class, key -> Chrome.start(), Chrome.class);
        PortalUnderTest portal = portal(context);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Visitors.class, key -> new Visitors(portal, chrome), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(context.getExecutionException().isEmpty());
        }
    }

    /** Closes the portal when the run ends. */
    record RunningPortal(PortalUnderTest portal) implements AutoCloseable {
        @Override
        public void close() {
            portal.close();
        }
    }
}
