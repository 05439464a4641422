package dev.tuningadvisor.scenario;

import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads scenario files strictly, against the knowledge base they prove. Immutable and safe to share between threads.
 *
 * <p>A file is {@code { "scenarios": [ … ] }}. A scenario has a {@code name}, {@code facts} as in a facts file, and
 * {@code expect}: what of the advice is to be compared. With {@code variants} only these run, each named
 * {@code scenario: variant}; the facts of a variant are merged over those of its scenario (a null unsets), its
 * {@code expect} key by key (a null expects nothing). A scenario {@code about} a rule may go without a name.
 *
 * <p>The keys of {@code expect}, at least one of them:
 *
 * <ul>
 *   <li>{@code recommendation} an approach; {@code summary} a part of its text; {@code step} a number
 *   <li>{@code balance} weight by approach; {@code counted} all arguments that count in it, in any order
 *   <li>{@code applies} whether the rule that the scenario is {@code about} fires; {@code fires} and {@code silent} names
 *       of rules that do and do not
 *   <li>{@code arguments} and {@code noArguments} names of arguments that there are and are not
 *   <li>{@code requirements} state by name; as an array all names, in order; {@code motives} all names, in any order
 *   <li>{@code arguments}, {@code requirements} and {@code motives} may be an object that has for a name an object of
 *       values, by field; {@code "strength"} or {@code "state"} may stand alone
 *   <li>{@code questions} all paths, in order
 *   <li>{@code provisos}, {@code cautions} and {@code nextSteps} all of them, in order, each as the id of a statement
 *       that it cites or a part of its text
 * </ul>
 */
public final class ScenarioReader {

    /** Where a rules folder keeps its scenarios. */
    public static final String FOLDER = "scenarios";

    private static final long MAX_BYTES = 4L << 20;

    private final KnowledgeBase base;
    private final KnownNames names;
    private final FactsReader factsReader;

    public ScenarioReader(KnowledgeBase base) {
        this.base = base;
        this.names = new KnownNames(base);
        this.factsReader = new FactsReader(base.vocabulary());
    }

    /**
     * Reads a file, or every {@code .json} file of a folder and of those below it, sorted by path. Names that start with
     * a dot are skipped; links are followed.
     *
     * @return in the order of files and of each file; empty for a folder without such files
     * @throws RulesException with every problem of every file
     */
    public List<Scenario> read(Path fileOrFolder) {
        List<Problem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files(fileOrFolder)) {
            ScenarioProblems found = new ScenarioProblems(file.toString().replace('\\', '/'));
            String text = text(file, found);
            if (text != null) {
                scenarios.addAll(read(text, found));
            }
            problems.addAll(found.inFileOrder());
        }
        return checked(scenarios, problems);
    }

    /**
     * Reads JSON text.
     *
     * @param file name of the text in problems and results
     * @throws RulesException with every problem of the text
     */
    public List<Scenario> read(String file, String json) {
        ScenarioProblems problems = new ScenarioProblems(file);
        List<Scenario> scenarios = read(json, problems);
        return checked(scenarios, problems.inFileOrder());
    }

    private List<Scenario> read(String json, ScenarioProblems problems) {
        return new ScenarioFileReader(base.vocabulary(), factsReader, names, problems).read(json);
    }

    private static List<Scenario> checked(List<Scenario> scenarios, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        Map<String, Scenario> byName = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Scenario first = byName.putIfAbsent(scenario.name(), scenario);
            if (first != null && !scenario.name().isEmpty()) {
                String fault = "there are two scenarios `" + scenario.name() + "`";
                String help = "the other stands at " + first.place() + ": give each a name of its own";
                all.add(Problem.error(scenario.place(), "repeated-name", fault, help));
            }
        }
        if (!all.isEmpty()) {
            throw new RulesException(all);
        }
        return List.copyOf(scenarios);
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> paths = Files.walk(fileOrFolder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !isHidden(fileOrFolder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            ScenarioProblems problems = new ScenarioProblems(fileOrFolder.toString());
            problems.add("unreadable", "this folder cannot be read", null);
            throw new RulesException(problems.inFileOrder());
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The text of a file, or null with a problem. */
    private static String text(Path file, ScenarioProblems problems) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add("too-large", "this is larger than 4 MB", "split it by subject");
                return null;
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add("wrong-encoding", "this is not UTF-8 text", "save the file as UTF-8");
        } catch (IOException e) {
            String fault = Files.exists(file) ? "this file cannot be read" : "there is no such file or folder";
            problems.add(Files.exists(file) ? "unreadable" : "not-found", fault, null);
        }
        return null;
    }
}
