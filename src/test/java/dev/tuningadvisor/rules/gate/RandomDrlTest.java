package dev.tuningadvisor.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.compile.CompiledRules;
import dev.tuningadvisor.rules.compile.RuleBaseLoader;
import dev.tuningadvisor.rules.compile.RuleCompiler;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * Whatever passes the gate compiles to as many elements as were written; whatever does not is refused within its file.
 * The files that pass are compiled together, for compiling takes as long for one as for fifty.
 */
class RandomDrlTest {

    private static final int FILES = 60;

    /** Batches of files of the long run: {@code -Dfuzz.batches=2000}. */
    private static final int BATCHES = Integer.getInteger("fuzz.batches", 200);

    private static final Map<String, String> TEA = Folders.texts(Folders.TEA);

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void randomFiles_compileOrAreRefusedWithAPlace(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> passing = new TreeMap<>();
        for (int number = 0; number < FILES; number++) {
            String text = RandomDrl.file(random, number);
            String path = "random-" + number + ".drl";
            List<Problem> problems = problems(Map.of(path, text));
            problems.forEach(problem -> assertThat(isWithin(problem, path, text))
                    .as(problem + "\n" + text)
                    .isTrue());
            if (problems.isEmpty()) {
                passing.put(path, text);
            }
        }
        assertCompiles(passing);
    }

    @Tag("slow")
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void manyRandomFiles_compileOrAreRefusedWithAPlace(@ForAll long seed) {
        Random seeds = new Random(seed);
        for (int batch = 0; batch < BATCHES; batch++) {
            randomFiles_compileOrAreRefusedWithAPlace(seeds.nextLong());
        }
    }

    private static List<Problem> problems(Map<String, String> added) {
        return Gate.read(sources(added)).problems();
    }

    private static List<RuleSource> sources(Map<String, String> added) {
        Map<String, String> texts = new TreeMap<>(TEA);
        texts.putAll(added);
        return Folders.sources(texts);
    }

    /** Two rules with one name are reported at the second, which may stand in a file about tea. */
    private static boolean isWithin(Problem problem, String path, String text) {
        Place.InFile place = (Place.InFile) problem.place();
        String file = place.file().equals(path) ? text : TEA.get(place.file());
        return file != null && place.line() >= 1 && place.line() <= file.lines().count() + 1 && place.column() >= 1;
    }

    private static void assertCompiles(Map<String, String> texts) {
        if (!problems(texts).isEmpty()) {
            // Two of them take one name: each alone.
            texts.forEach((path, text) -> compile(Map.of(path, text)));
            return;
        }
        try {
            compile(texts);
        } catch (RuntimeException | AssertionError fault) {
            texts.forEach((path, text) -> compile(Map.of(path, text)));
            throw fault;
        }
    }

    private static void compile(Map<String, String> added) {
        GateResult read = Gate.read(sources(added));
        try {
            CompiledRules compiled =
                    RuleCompiler.compile(read.files(), new StatementType(read.files(), List.of("tea-1")));
            KieBase base = RuleBaseLoader.load(compiled, Comparator.naturalOrder());
            for (RuleFile file : read.files()) {
                for (RuleDeclaration rule : file.rules()) {
                    Rule loaded = base.getRule("tea", rule.name());
                    assertThat(((RuleImpl) loaded).getLhs().getChildren())
                            .as(rule.name() + "\n" + added)
                            .hasSameSizeAs(rule.when());
                }
            }
        } catch (RulesException refused) {
            fail(refused.getMessage() + "\n" + added, refused);
        }
    }
}
