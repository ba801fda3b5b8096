package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service whose public methods are use cases: one method, one transaction. Around the transaction stands
 * {@link Guarded}: three retries of a passing database fault, {@link Stale} for a lost race, news of each refusal.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
