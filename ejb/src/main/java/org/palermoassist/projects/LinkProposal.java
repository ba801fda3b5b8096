package org.palermoassist.projects;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.shared.Money;

/**
 * Says that a project answers a need, and with how much of it: the project's total never covers a need (U-11).
 *
 * @param need the need
 * @param project the project
 * @param amount what of the project is meant for this need, above zero
 * @param from first day of that part
 * @param to last day of that part
 * @param activities what is done for this need, 10 to 2000 characters
 */
public record LinkProposal(
        @NotNull NeedRef need,
        @NotNull ProjectRef project,
        @NotNull Money amount,
        @NotNull Optional<LocalDate> from,
        @NotNull Optional<LocalDate> to,
        @NotNull String activities) {}
