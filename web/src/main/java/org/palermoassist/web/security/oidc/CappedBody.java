package org.palermoassist.web.security.oidc;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Bytes of an answer, which fails as soon as it is longer than it may be. */
class CappedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long most;
    private Subscription source;
    private long read;

    CappedBody(long most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        read += item.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read > most) {
            source.cancel();
            bytes.onError(new IOException("more than " + most + " bytes"));
        } else {
            bytes.onNext(item);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        bytes.onError(thrown);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
