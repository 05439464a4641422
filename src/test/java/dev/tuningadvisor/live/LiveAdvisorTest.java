package dev.tuningadvisor.live;

import static dev.tuningadvisor.live.LiveStatus.State.REFUSED;
import static dev.tuningadvisor.live.LiveStatus.State.ROLLED_BACK;
import static dev.tuningadvisor.live.LiveStatus.State.SERVING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.Settings;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LiveAdvisorTest {

    @TempDir
    Path place;

    private EditedRules rules;
    private LiveAdvisor advisor;
    private final BlockingQueue<LiveStatus> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void copy() throws Exception {
        rules = EditedRules.in(place.resolve("rules"));
    }

    @AfterEach
    void close() {
        if (advisor != null) {
            advisor.close();
        }
    }

    @Test
    void savedRules_serveOnceTheyPassed() throws Exception {
        String before = watch().active();

        rules.edit("terms.drl", "SMALL( 0, \"small\" )", "SMALL( 0, \"little\" )");

        LiveStatus status = await(SERVING);
        assertThat(status.active()).isNotEqualTo(before).isEqualTo(status.attempted());
        assertThat(status.phases().keySet()).containsExactly(LivePhase.values());
        assertThat(advisor.status()).isEqualTo(status);
        assertThat(advisor.advise(EditedRules.FRIDGE).knowledgeBase().digest()).isEqualTo(status.active());
    }

    @Test
    void brokenRules_leaveTheLastGoodServingUntilTheyAreMended() throws Exception {
        String good = watch().active();

        rules.edit("terms.drl", "costPercent < Share.FAIR.least )", "costPercnt < Share.FAIR.least )");
        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good).isNotEqualTo(refused.attempted());
        assertThat(refused.failed()).isEqualTo(LivePhase.PARSE);
        assertThat(Problem.render(refused.problems()))
                .isEqualTo(rules.folder()
                        + "/terms.drl:29:12: `Fault` has no field `costPercnt`\n  help: did you mean `costPercent`?");
        assertThat(advisor.advise(EditedRules.FRIDGE).knowledgeBase().digest()).isEqualTo(good);

        rules.edit("terms.drl", "costPercnt < Share.FAIR.least )", "costPercent < Share.FAIR.least )");
        assertThat(await(SERVING).active()).isEqualTo(good);
        assertThat(advisor.status().problems()).isEmpty();
    }

    @Test
    void failingScenario_refusesTheRules() throws Exception {
        String good = watch().active();

        rules.edit("terms.drl", "FAIR( 25, \"fair\" )", "FAIR( 26, \"fair\" )");

        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good);
        assertThat(refused.failed()).isEqualTo(LivePhase.SCENARIOS);
        assertThat(refused.problems()).extracting(Problem::code).containsOnly("scenario-fails");
        assertThat(refused.problems().get(0).toString())
                .startsWith(
                        rules.folder() + "/scenarios/guidance.json:8:1: scenario `A small price speaks for the repair: "
                                + "exactly a quarter` fails: ")
                .endsWith("\n  help: mend the rules, or say in the scenario what is expected now");
    }

    @Test
    void scenarioThatIsNoJson_refusesTheRules() throws Exception {
        String good = watch().active();

        rules.save("scenarios/guidance.json", "{ \"scenarios\": [");

        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good).isEqualTo(refused.attempted());
        assertThat(refused.failed()).isEqualTo(LivePhase.SCENARIOS);
        assertThat(refused.problems()).hasSize(1);
    }

    @Test
    void ruleThatTheCheckRefuses_neverServes() throws Exception {
        String good = watch().active();

        rules.edit("terms.drl", "costPercent < Share.FAIR.least )", "costPercent < 0, costPercent == null )");

        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good);
    }

    @Test
    void deletedFile_isMissedByTheScenarios() throws Exception {
        watch();

        rules.delete("guidance/age-and-energy.drl");

        LiveStatus refused = await(REFUSED);
        assertThat(refused.problems()).isNotEmpty();
    }

    @Test
    void newFolder_serves() throws Exception {
        watch();

        rules.save("more/later.drl", "// Nothing yet.\npackage repairadvice;\n");

        assertThat(await(SERVING).failed()).isNull();
    }

    @Test
    void folderRemoved_servesOnAndSaysSoUntilItIsBack() throws Exception {
        String good = watch().active();

        Files.move(rules.folder(), place.resolve("away"));
        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good);
        assertThat(refused.attempted()).isNull();
        assertThat(refused.failed()).isEqualTo(LivePhase.READ);
        assertThat(Problem.render(refused.problems()))
                .isEqualTo(
                        rules.folder() + ": is not a folder\n  help: name a folder that holds rules, such as `rules`");
        assertThat(advisor.advise(EditedRules.FRIDGE).knowledgeBase().digest()).isEqualTo(good);

        Files.move(place.resolve("away"), rules.folder());
        assertThat(await(SERVING).active()).isEqualTo(good);
        rules.comment("back");
        assertThat(await(SERVING).active()).isNotEqualTo(good);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void unreadableFolder_servesOnAndSaysSo() throws Exception {
        String good = watch().active();

        Path circle = Files.createSymbolicLink(rules.folder().resolve("circle"), rules.folder());
        LiveStatus refused = await(REFUSED);
        assertThat(refused.active()).isEqualTo(good);
        assertThat(Problem.render(refused.problems())).startsWith(rules.folder() + ": cannot be read: ");

        Files.delete(circle);
        assertThat(await(SERVING).active()).isEqualTo(good);
    }

    @Test
    void fileThatIsNotText_isRefused() throws Exception {
        watch();

        Files.write(rules.folder().resolve("terms.drl"), new byte[] {(byte) 0xff, 0, 1});

        assertThat(Problem.render(await(REFUSED).problems()))
                .isEqualTo(rules.folder() + "/terms.drl: is not UTF-8 text\n  help: save the file as UTF-8");
    }

    @Test
    void cacheThatCannotBeWritten_keepsNobodyFromServing() throws Exception {
        Path file = Files.writeString(place.resolve("full"), "");
        advisor = LiveAdvisor.watch(
                rules.folder(), settings().withAdvisor(Settings.DEFAULT.withCache(file.resolve("cache"))));
        await(SERVING);

        rules.comment("edited");

        assertThat(await(SERVING).failed()).isNull();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
    void swappedDataLink_servesTheNewRules() throws Exception {
        Path mount = Files.createDirectory(place.resolve("mount"));
        Files.move(rules.folder(), mount.resolve("..1"));
        EditedRules next = EditedRules.in(mount.resolve("..2"));
        next.comment("the second version");
        Files.createSymbolicLink(mount.resolve("..data"), Path.of("..1"));
        for (String name : List.of(
                "vocabulary.drl",
                "conclusions.drl",
                "terms.drl",
                "verdict.drl",
                "guidance",
                "scenarios",
                "statements.json",
                "knowledge-base.json")) {
            Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
        }
        advisor = LiveAdvisor.watch(mount, settings());
        String first = await(SERVING).active();

        Files.createSymbolicLink(mount.resolve("..data_tmp"), Path.of("..2"));
        Files.move(mount.resolve("..data_tmp"), mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(await(SERVING).active()).isNotEqualTo(first);

        next.edit("terms.drl", "FAIR( 25, \"fair\" )", "FAIR( 26, \"fair\" )");
        assertThat(await(REFUSED).failed()).isEqualTo(LivePhase.SCENARIOS);
    }

    @Test
    void goneBackTo_servesUntilOtherRulesAreSaved() throws Exception {
        String first = watch().active();
        rules.comment("second");
        String second = await(SERVING).active();

        advisor.rollBack(first);
        LiveStatus back = await(ROLLED_BACK);
        assertThat(List.of(back.active(), back.attempted())).containsExactly(first, second);
        assertThat(advisor.advise(EditedRules.FRIDGE).knowledgeBase().digest()).isEqualTo(first);
        assertThat(advisor.kept()).extracting(KnowledgeBaseInfo::digest).containsExactly(first, second);

        rules.comment("third");
        assertThat(await(SERVING).active()).isNotIn(first, second);
    }

    @Test
    void goneBackFrom_doNotReturnWhenTheyAreSavedUnchanged() throws Exception {
        String first = watch().active();
        rules.comment("second");
        await(SERVING);
        advisor.rollBack(first);
        await(ROLLED_BACK);

        Path file = rules.folder().resolve("terms.drl");
        rules.save("terms.drl", Files.readString(file));
        rules.comment("third");

        assertThat(await(SERVING).active()).isNotEqualTo(first);
        assertThat(told).isEmpty();
    }

    @Test
    void moreThanIsKept_cannotBeGoneBackTo() throws Exception {
        advisor = LiveAdvisor.watch(rules.folder(), settings().withKept(2));
        String first = await(SERVING).active();
        for (String edit : List.of("second", "third")) {
            rules.comment(edit);
            await(SERVING);
        }

        assertThat(advisor.kept()).hasSize(2);
        assertThatThrownBy(() -> advisor.rollBack(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rules with the digest " + first + " are kept");
    }

    @Test
    void nothingKept_isRefused() {
        assertThatThrownBy(() -> LiveSettings.DEFAULT.withKept(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least the active rules are kept: 0");
    }

    @Test
    void listenerThatThrows_stopsNothing() throws Exception {
        Consumer<LiveStatus> faulty = status -> {
            throw new IllegalStateException("a fault of the listener");
        };
        BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        try {
            advisor = LiveAdvisor.watch(
                    rules.folder(),
                    LiveSettings.DEFAULT.withoutWarnings().withListener(faulty).withListener(told::add));
            await(SERVING);

            rules.comment("second");

            await(SERVING);
            assertThat(faults.take()).hasMessage("a fault of the listener");
            assertThat(faults.take()).hasMessage("a fault of the listener");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void warnings_areToldAfterTheRulesServe() throws Exception {
        rules.edit("terms.drl", "costPercent >= Share.TOO_MUCH.least )", "costPercent >= 51, costPercent >= 40 )");
        advisor = LiveAdvisor.watch(rules.folder(), LiveSettings.DEFAULT.withListener(told::add));

        assertThat(await(SERVING).warnings()).isEmpty();

        LiveStatus warned = await(status -> !status.warnings().isEmpty());
        assertThat(warned.state()).isEqualTo(SERVING);
        assertThat(Problem.render(warned.warnings()))
                .contains(rules.folder() + "/terms.drl:43:31: `costPercent >= 40` always holds");
    }

    @Test
    void wrongRulesAtTheStart_areThrownAndNothingIsWatched() throws Exception {
        rules.edit("terms.drl", "FAIR( 25, \"fair\" )", "FAIR( 26, \"fair\" )");

        assertThatThrownBy(() -> LiveAdvisor.watch(rules.folder()))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("fails: ");

        assertThat(threads()).isEmpty();
    }

    @Test
    void closed_servesItsLastRulesAndFollowsNoMore() throws Exception {
        String last = watch().active();

        advisor.close();
        advisor.close();

        assertThat(threads()).isEmpty();
        assertThat(advisor.advise(EditedRules.FRIDGE).knowledgeBase().digest()).isEqualTo(last);
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("folder-watch"))
                .toList();
    }

    private LiveSettings settings() {
        return LiveSettings.DEFAULT.withoutWarnings().withListener(told::add);
    }

    private LiveStatus watch() throws InterruptedException {
        advisor = LiveAdvisor.watch(rules.folder(), settings());
        return await(SERVING);
    }

    private LiveStatus await(LiveStatus.State state) throws InterruptedException {
        return await(status -> status.state() == state);
    }

    /** The next status like that; those before it are passed over. */
    private LiveStatus await(Predicate<LiveStatus> wanted) throws InterruptedException {
        LiveStatus status = told.take();
        while (!wanted.test(status)) {
            status = told.take();
        }
        return status;
    }
}
