package org.palermoassist.messages;

import java.util.stream.Stream;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Condition;

/** Which notices a person reads in a workspace: what was said to that person there, in a kind that the role is told. */
final class NoticeSight {
    private NoticeSight() {}

    /** For a table {@code notice n}. */
    static Condition of(Actor reader) {
        return Condition.of(
                "n.login = ? AND n.body = ? AND n.kind IN ?",
                reader.login(),
                reader.body().orElse(""),
                Stream.of(NoticeKind.values())
                        .filter(kind -> kind.readers().contains(reader.role()))
                        .map(Enum::name)
                        .toList());
    }
}
