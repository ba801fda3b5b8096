package org.palermoassist.integration.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are believed: those that everybody believes, and those that this installation names. */
final class TrustedServers {
    private TrustedServers() {}

    /** @param file certificates in PEM, one after the other */
    static SSLContext of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            int number = 0;
            for (Certificate usual : usual()) {
                all.setCertificateEntry("usual-" + number++, usual);
            }
            Collection<? extends Certificate> named =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            for (Certificate one : named) {
                all.setCertificateEntry("named-" + number++, one);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(all), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("portal.sync.trust-file cannot be used: " + file, e);
        }
    }

    private static Certificate[] usual() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager known) {
                return known.getAcceptedIssuers();
            }
        }
        return new Certificate[0];
    }

    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
