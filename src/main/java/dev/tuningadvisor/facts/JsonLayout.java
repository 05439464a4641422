package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** How JSON for people is laid out: two spaces of indentation and {@code \n}, the same on every system. */
final class JsonLayout {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLayout() {}

    static JsonGenerator generator(Writer writer) throws IOException {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return JSON.createGenerator(writer)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }
}
