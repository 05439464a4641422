package dev.tuningadvisor.cli;

import dev.tuningadvisor.book.RuleBook;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise docs}: the rules as a book for people. */
final class DocsCommand implements Command {

    private static final String OUT = "-o";
    private static final String FORMAT = "--format";
    private static final String HTML = "html";
    private static final String MARKDOWN = "markdown";
    private static final String NAME = "rule-book";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise docs",
                "Prints the rule book: every statement of the guidance with the rules that encode it, their conditions "
                        + "in words and the scenarios that prove them, how the verdict is made, and the vocabulary.");
        spec.usageMessage().customSynopsis("advise docs [OPTION]...");
        spec.addOption(Options.valued(
                "DIR|FILE",
                "where to write it instead: the file, or " + NAME + ".html and " + NAME + ".md in the folder",
                OUT));
        spec.addOption(Options.valued(
                "html|markdown",
                "one page with a picture, which loads nothing, or Markdown without it; else what the name of the file "
                        + "ends with says, else html",
                FORMAT));
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String format = line.hasMatchedOption(FORMAT) ? Options.choice(line, FORMAT, List.of(HTML, MARKDOWN)) : null;
        Path out = out(line);
        RuleBook book = book(RulesChoice.of(line, around));
        if (out == null) {
            answer.write(text(book, format == null ? HTML : format));
            return ExitCode.DONE;
        }
        boolean folder =
                Files.isDirectory(out) || line.matchedOptionValue(OUT, "").endsWith("/");
        for (Path file : folder ? files(out, format) : List.of(out)) {
            new WrittenFile(file).write(text(book, format == null ? format(file) : format));
            answer.write("wrote " + file.toString().replace('\\', '/') + "\n");
        }
        return ExitCode.DONE;
    }

    private static Path out(ParseResult line) {
        String name = line.matchedOptionValue(OUT, null);
        try {
            if (name != null && name.isEmpty()) {
                throw new UsageException("`" + OUT + "` names nothing", "name a file or a folder");
            }
            return name == null ? null : Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + name + "` cannot be the name of a file", "name a file or a folder");
        }
    }

    private static RuleBook book(RulesChoice rules) {
        KnowledgeBase base = rules.load();
        return RuleBook.of(base, scenarios(base, rules.folder()));
    }

    /** Rules may come without scenarios; those packed in the program do. */
    private static List<Scenario> scenarios(KnowledgeBase base, Path rules) {
        Path folder = rules == null ? null : rules.resolve(ScenarioReader.FOLDER);
        return folder == null || !Files.isDirectory(folder) ? List.of() : new ScenarioReader(base).read(folder);
    }

    private static List<Path> files(Path folder, String format) {
        List<Path> files = new ArrayList<>();
        if (!MARKDOWN.equals(format)) {
            files.add(folder.resolve(NAME + ".html"));
        }
        if (!HTML.equals(format)) {
            files.add(folder.resolve(NAME + ".md"));
        }
        return files;
    }

    private static String format(Path file) {
        String name = file.toString();
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : HTML;
    }

    private static String text(RuleBook book, String format) {
        return format.equals(MARKDOWN) ? book.markdown() : book.html();
    }
}
