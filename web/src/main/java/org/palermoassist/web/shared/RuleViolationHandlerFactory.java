package org.palermoassist.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes the {@link RuleViolationHandler}s; named in faces-config. */
public class RuleViolationHandlerFactory extends ExceptionHandlerFactory {

    /** @param wrapped the factory of the implementation */
    public RuleViolationHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RuleViolationHandler(getWrapped().getExceptionHandler());
    }
}
