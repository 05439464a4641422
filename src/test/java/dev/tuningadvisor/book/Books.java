package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Books of the project's rules and of those on another subject, each read once for all tests. */
final class Books {

    static final Path PROJECT = Path.of("rules");
    static final Path FOREIGN = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    /** A knowledge base and its book. */
    record Read(KnowledgeBase base, List<Scenario> scenarios, String html, String markdown) {
        static Read of(Path folder) {
            KnowledgeBase base =
                    KnowledgeBase.load(RulesFolder.read(folder), new RuleCache(Path.of("target", "rule-cache")));
            List<Scenario> scenarios = new ScenarioReader(base).read(folder.resolve(ScenarioReader.FOLDER));
            RuleBook book = RuleBook.of(base, scenarios);
            return new Read(base, scenarios, book.html(), book.markdown());
        }
    }

    private static final class Project {
        private static final Read READ = Read.of(PROJECT);
    }

    private static final class Foreign {
        private static final Read READ = Read.of(FOREIGN);
    }

    private Books() {}

    static Read project() {
        return Project.READ;
    }

    static Read foreign() {
        return Foreign.READ;
    }

    /** Copies the rules on another subject, for a test that changes them. */
    static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(FOREIGN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(FOREIGN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
