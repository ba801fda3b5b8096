package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The letters about accounts that were asked for while the tests run. */
@ApplicationScoped
class LettersSeen {
    private final List<AccountLetter> letters = new CopyOnWriteArrayList<>();

    void seen(@Observes AccountLetter letter) {
        letters.add(letter);
    }

    List<AccountLetter> to(String login) {
        return letters.stream().filter(one -> one.login().equals(login)).toList();
    }
}
