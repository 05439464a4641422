package dev.tuningadvisor.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is advised about stands in the rules and nowhere in the program. */
class SubjectTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** States that a reader's terminal shows in colors, whatever the subject. */
    private static final Set<String> STATES = Set.of("MET", "FAILED", "UNKNOWN");

    @Test
    void program_holdsNoNameOfTheSubject() throws IOException {
        KnowledgeBase base = KnowledgeBase.load(
                RulesFolder.read(ProjectRules.FOLDER), new RuleCache(Path.of("target", "rule-cache")));
        Set<String> names = new TreeSet<>();
        base.enums().values().stream().map(EnumDeclaration::constantNames).forEach(names::addAll);
        names.addAll(base.enums().keySet());
        names.addAll(base.types().keySet());
        base.vocabulary().types().forEach(type -> names.add(type.key()));
        base.vocabulary().fields().forEach(field -> names.add(field.path()));
        names.addAll(base.statements().keySet());
        names.removeAll(ForeignRules.CONTRACT);
        names.removeAll(STATES);
        names.remove("Statement");

        assertThat(names).hasSizeGreaterThan(150);
        assertThat(texts(names::contains)).isEmpty();
    }

    @Test
    void program_doesNotSpeakOfTheSubject() throws IOException {
        Pattern subject = Pattern.compile("fine-tun|in-context|labeled|language model", Pattern.CASE_INSENSITIVE);

        assertThat(texts(subject.asPredicate())).isEmpty();
    }

    private static List<String> texts(Predicate<String> sought) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            TEXT.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(" "))
                    .results()
                    .map(text -> text.group(1))
                    .filter(sought)
                    .forEach(text -> found.add(file + ": " + text));
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
