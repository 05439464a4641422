package dev.tuningadvisor.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks, and the policy that lets a browser take this style and nothing else. */
final class PageStyle {

    private static final String TEXT = read();

    private PageStyle() {}

    static String text() {
        return TEXT;
    }

    /** A content security policy: the one style is known by its hash, all else is refused. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java platform has SHA-256", fault);
        }
    }

    private static String read() {
        try (InputStream in = PageStyle.class.getResourceAsStream("book.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
