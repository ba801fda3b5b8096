package org.palermoassist.integration.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key of a server, made by the test with the JDK's own tool. */
record TestKeys(Path store, Path certificate) {
    private static final String WORD = "changeit";

    /** @param names such as {@code ip:127.0.0.1} */
    static TestKeys make(Path directory, String name, String names) throws Exception {
        Path store = directory.resolve(name + ".p12");
        Path certificate = directory.resolve(name + ".pem");
        run(List.of(
                "-genkeypair",
                "-alias",
                "one",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + names,
                "-keystore",
                store.toString(),
                "-storepass",
                WORD,
                "-validity",
                "10"));
        run(List.of(
                "-exportcert",
                "-rfc",
                "-alias",
                "one",
                "-keystore",
                store.toString(),
                "-storepass",
                WORD,
                "-file",
                certificate.toString()));
        return new TestKeys(store, certificate);
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder tool = new ProcessBuilder();
        tool.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        tool.command().addAll(arguments);
        Process process = tool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** As a server uses it. */
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, WORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
