package org.palermoassist.sync;

import java.util.Optional;

/**
 * What a run has to do with others, and what people did with it.
 *
 * @param undoing whether it takes another run back
 * @param undoes run that it takes back
 * @param undoneBy run that takes it back
 * @param attempts how often it was begun
 * @param cancelling whether it is to end
 * @param discarded whether its file was put away
 * @param loss what of the source is missing, where that is so much that a person was asked
 */
public record RunTrace(
        boolean undoing,
        Optional<RunRef> undoes,
        Optional<RunRef> undoneBy,
        int attempts,
        boolean cancelling,
        boolean discarded,
        Optional<Loss> loss) {}
