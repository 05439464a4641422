package dev.tuningadvisor.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Brings a document into memory as text, never more than {@value FactsLimits#DOCUMENT_BYTES} bytes of it. Only UTF-8 is
 * read. A byte order mark is skipped: RFC 8259 lets a reader do so, and some editors write one unasked.
 */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Problems problems;

    DocumentText(String source) {
        this.problems = new Problems(source);
    }

    String of(Path file) {
        if (Files.isDirectory(file)) {
            throw problems.only(FactsFault.NOT_A_FILE, "this is a folder", "name a facts file in it");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes);
        } catch (NoSuchFileException e) {
            throw problems.only(
                    FactsFault.NOT_FOUND, "there is no such file", "check the name, and the folder you are in");
        } catch (AccessDeniedException e) {
            throw problems.only(FactsFault.UNREADABLE, "this file may not be read", "check its permissions");
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
            throw problems.only(FactsFault.UNREADABLE, "this file cannot be read" + reason, null);
        } catch (IOException e) {
            throw problems.only(FactsFault.UNREADABLE, "this file cannot be read", null);
        }
    }

    String of(InputStream bytes) {
        byte[] read;
        try {
            read = bytes.readNBytes(FactsLimits.DOCUMENT_BYTES + 1);
        } catch (IOException e) {
            throw problems.only(FactsFault.UNREADABLE, "reading stopped before the end", null);
        }
        return of(read);
    }

    String of(byte[] bytes) {
        requireSize(bytes.length);
        if (isUtf16(bytes)) {
            String fault = "this is UTF-16, and facts are read as UTF-8";
            throw problems.only(FactsFault.WRONG_ENCODING, fault, "save the file as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String fault = "byte %d (0x%02X) is not UTF-8".formatted(in.position(), bytes[in.position()]);
            throw problems.only(FactsFault.WRONG_ENCODING, fault, "save the file as UTF-8");
        }
        return withoutMark(out.flip().toString());
    }

    String of(String text) {
        requireSize(text.length());
        // A char takes three bytes at most, so that few texts need be encoded to know.
        if (text.length() > FactsLimits.DOCUMENT_BYTES / 3) {
            requireSize(text.getBytes(StandardCharsets.UTF_8).length);
        }
        return withoutMark(text);
    }

    private void requireSize(int bytes) {
        if (bytes > FactsLimits.DOCUMENT_BYTES) {
            throw problems.only(FactsFault.TOO_LARGE, "this is larger than 1 MB", "facts of one project take a few kB");
        }
    }

    // JSON starts with an ASCII character, so that one of the first two bytes is 0 in UTF-16 and UTF-32 without a mark.
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return start == 0xfeff || start == 0xfffe || bytes[0] == 0 || bytes[1] == 0;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
