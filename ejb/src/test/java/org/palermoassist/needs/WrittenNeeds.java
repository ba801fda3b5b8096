package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.needs.NeedExamples.*;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** Needs of a State at each step of their way: what the tests of the register begin with. Every test works with needs of its own. */
abstract class WrittenNeeds {
    static final Actor ANN = focalPoint("QM");

    static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    NeedsService needs;

    @Inject
    NeedReading reading;

    @Inject
    NeedDrafting drafting;

    @Inject
    NeedProgress progress;

    @Inject
    NeedValidation validation;

    NeedRef submitted(AccessLevel level) {
        NeedRef ref = drafting.create(form(), ANN);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(level)), ANN);
        return ref;
    }

    NeedRef open(AccessLevel level) {
        NeedRef ref = submitted(level);
        validation.validate(ref, 1, coordinator());
        return ref;
    }

    boolean listed(NeedRef ref, Actor reader) {
        return needs.page(NeedFilter.of().saying(ref.value()), ALL, reader).items().stream()
                .anyMatch(row -> row.ref().equals(ref));
    }

    void assertUnseen(NeedRef ref, Actor reader) {
        assertThatThrownBy(() -> reading.details(ref, reader)).isInstanceOf(NotFound.class);
        assertThat(listed(ref, reader)).as(reader.role().name()).isFalse();
        assertThat(needs.count(NeedFilter.of().saying(ref.value()), reader)).isZero();
        assertThat(needs.rows(List.of(ref), reader)).isEmpty();
    }
}
