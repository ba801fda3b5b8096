package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.palermoassist.messages.ThreadPost;
import org.palermoassist.messages.ThreadReading;
import org.palermoassist.messages.ThreadRef;
import org.palermoassist.security.Actor;

/** Questions and answers in which the reader's State or organization is a side. */
@ApplicationScoped
class OwnThreadsPart implements OwnPart {
    @Inject
    private ThreadReading threads;

    private record Said(String record, ThreadRef thread, String state, String provider, ThreadPost post) {}

    @Override
    public void write(OwnArchive archive, Actor by) throws IOException {
        archive.table(
                "questions/questions.csv",
                Said.class,
                threads.own(by).stream().flatMap(one -> one.thread().posts().stream()
                        .map(post -> new Said(
                                one.record(),
                                one.thread().ref(),
                                one.thread().state(),
                                one.thread().provider(),
                                post))));
    }
}
