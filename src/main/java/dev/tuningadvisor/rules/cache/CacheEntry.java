package dev.tuningadvisor.rules.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of an entry: a mark, a SHA-256 over the rest, and the records. */
final class CacheEntry {

    private static final byte[] MARK = {'a', 'd', 'v', 'i', 's', 'e', 0, 1};
    private static final int DIGEST = 32;

    // The entry's own records and what lists, maps and numbers are made of; nothing else is ever made from an entry.
    private static final ObjectInputFilter RECORDS = ObjectInputFilter.Config.createFilter(
            "dev.tuningadvisor.rules.**;java.util.*;java.lang.*;java.math.*;maxdepth=200;!*");

    private CacheEntry() {}

    static byte[] write(CachedRules rules) throws IOException {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(records)) {
            out.writeObject(rules);
        }
        byte[] payload = records.toByteArray();
        return ByteBuffer.allocate(MARK.length + DIGEST + payload.length)
                .put(MARK)
                .put(BuildIdentity.sha256().digest(payload))
                .put(payload)
                .array();
    }

    /** The rules in an entry; empty when it is damaged or of another kind. */
    static Optional<CachedRules> read(byte[] entry) throws IOException {
        int start = MARK.length + DIGEST;
        if (entry.length < start || !Arrays.equals(MARK, Arrays.copyOf(entry, MARK.length))) {
            return Optional.empty();
        }
        MessageDigest digest = BuildIdentity.sha256();
        digest.update(entry, start, entry.length - start);
        if (!MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(entry, MARK.length, start))) {
            return Optional.empty();
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(entry, start, entry.length - start))) {
            in.setObjectInputFilter(RECORDS);
            return Optional.of((CachedRules) in.readObject());
        } catch (ClassNotFoundException foreign) {
            throw new InvalidObjectException("an entry of another program");
        }
    }
}
