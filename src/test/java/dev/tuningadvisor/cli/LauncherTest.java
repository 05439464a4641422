package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/advise}, with a Java that prints its arguments and a Maven that notes each call. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/advise is a shell script")
class LauncherTest {

    private static final String BUILDING_ONCE = "advise: building once (half a minute, the first time longer)\n";
    private static final String[] SYSTEM_TOOLS = {
        "cat", "find", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch"
    };
    private static final String JAVA = """
            #!/bin/sh
            for argument; do echo "$argument"; done
            """;
    private static final String MAVEN = """
            #!/bin/sh
            for argument; do
                case $argument in -Dbuild.folder=*) work=${argument#*=} ;; esac
            done
            echo called >>"$work/../../calls"
            mkdir -p "$work/dist/lib"
            echo jar >"$work/dist/lib/tuning-advisor-1.jar"
            """;

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path clone;
    private Path tools;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void prepare() throws IOException {
        clone = Files.createDirectories(folder.toRealPath().resolve("a clone"));
        Files.createDirectories(clone.resolve("src/main"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        Path launcher = Files.createDirectory(clone.resolve("bin")).resolve("advise");
        executable(launcher, Files.readString(Path.of("bin/advise")));
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : SYSTEM_TOOLS) {
            Path at = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + at + " \"$@\"\n");
        }
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        executable(jdk.resolve("java"), JAVA);
        release("17.0.15");
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("java"));
        executable(tools.resolve("mvn"), MAVEN);
    }

    @Test
    void first_run_builds_and_the_second_does_not() throws Exception {
        Run first = advise("--trace", "two words.json");
        Run second = advise("--trace", "two words.json");

        assertThat(first.err()).isEqualTo(BUILDING_ONCE);
        assertThat(first.out()).isEqualTo("""
                        -XX:+UseSerialGC
                        -XX:TieredStopAtLevel=1
                        -Xshare:auto
                        -Dtuningadvisor.home=%s
                        -Dtuningadvisor.terminal=false
                        -cp
                        %s/target/dist/lib/*
                        dev.tuningadvisor.cli.Main
                        --trace
                        two words.json
                        """.formatted(clone, clone));
        assertThat(second).isEqualTo(new Run(0, first.out(), ""));
        assertThat(builds()).isEqualTo(1);
        assertThat(clone.resolve("target")).isDirectoryNotContaining("glob:**/.advise-*");
    }

    @Test
    void source_newer_than_the_jar_is_built_again() throws Exception {
        advise();
        age(clone.resolve("target/dist/lib/tuning-advisor-1.jar"));
        age(clone.resolve("pom.xml"));
        Files.writeString(clone.resolve("src/main/Changed.java"), "class Changed {}");

        Run run = advise();

        assertThat(run.err()).isEqualTo("advise: the sources have changed, building (half a minute)\n");
        assertThat(run.code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void traces_of_an_editor_are_no_change() throws Exception {
        advise();
        age(clone.resolve("target/dist/lib/tuning-advisor-1.jar"));
        age(clone.resolve("pom.xml"));
        Files.writeString(clone.resolve("src/main/.Main.java.swp"), "");
        Files.writeString(clone.resolve("src/main/Main.java~"), "");

        assertThat(advise().err()).isEmpty();
    }

    @Test
    void runs_at_the_same_time_build_once() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(clone.resolve("bin/advise"), Map.of()));
        }

        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void lock_of_a_killed_run_is_taken_over() throws Exception {
        Path lock = Files.createDirectories(clone.resolve("target/.advise-lock"));
        Files.writeString(lock.resolve("owner"), "999999999\n");

        assertThat(advise().err()).isEqualTo(BUILDING_ONCE);
        assertThat(lock).doesNotExist();
    }

    @Test
    void build_that_fails_names_its_log_and_leaves_the_old_program() throws Exception {
        advise();
        age(clone.resolve("target/dist/lib/tuning-advisor-1.jar"));
        executable(tools.resolve("mvn"), "#!/bin/sh\necho 'no such symbol'\nexit 1\n");

        Run run = advise();

        Path log = clone.resolve("target/advise-build.log");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("advise: the build failed\n  help: its output is in " + log + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(log).hasContent("no such symbol\n");
        assertThat(clone.resolve("target")).isDirectoryNotContaining("glob:**/.advise-*");
        assertThat(clone.resolve("target/dist/lib/tuning-advisor-1.jar")).exists();
    }

    @Test
    void missing_maven_is_told() throws Exception {
        Files.delete(tools.resolve("mvn"));

        String fault = "advise: nothing is built yet, and there is no Maven (mvn) on the PATH\n  help: install Maven\n";
        assertThat(advise()).isEqualTo(new Run(2, "", fault));
    }

    @Test
    void distribution_without_sources_is_not_built() throws Exception {
        Files.delete(clone.resolve("pom.xml"));
        Files.createDirectory(clone.resolve("lib"));

        Run run = advise();

        assertThat(run.out()).contains("\n-cp\n" + clone + "/lib/*\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void home_is_found_through_links() throws Exception {
        Path inner = Files.createSymbolicLink(clone.resolve("bin/other"), Path.of("advise"));
        Path outer = Files.createSymbolicLink(folder.resolve("advise"), inner);

        Run run = result(start(outer, Map.of()));

        assertThat(run.out()).contains("-Dtuningadvisor.home=" + clone + "\n");
    }

    @Test
    void options_for_java_come_from_a_variable() throws Exception {
        Run run = result(start(clone.resolve("bin/advise"), Map.of("ADVISE_JAVA_OPTS", "-Xmx64m -Dfiles=*")));

        assertThat(run.out()).contains("-Xshare:auto\n-Xmx64m\n-Dfiles=*\n");
    }

    @Test
    void java_that_is_too_old_is_told() throws Exception {
        release("11.0.2");

        String fault = "advise: Java 11.0.2 is too old (" + tools + "/java)\n"
                + "  help: install a JDK 17 or later, or let JAVA_HOME name one\n";
        assertThat(advise()).isEqualTo(new Run(2, "", fault));
    }

    @Test
    void java_home_without_java_is_told() throws Exception {
        Run run = result(start(clone.resolve("bin/advise"), Map.of("JAVA_HOME", "/none")));

        String fault = "advise: there is no Java in JAVA_HOME (/none)\n  help: let JAVA_HOME name a JDK 17 or later\n";
        assertThat(run).isEqualTo(new Run(2, "", fault));
    }

    @Test
    void missing_java_is_told() throws Exception {
        Files.delete(tools.resolve("java"));

        String fault = "advise: there is no Java on the PATH\n  help: install a JDK 17 or later, or set JAVA_HOME\n";
        assertThat(advise()).isEqualTo(new Run(2, "", fault));
    }

    private Run advise(String... args) throws Exception {
        return result(start(clone.resolve("bin/advise"), Map.of(), args));
    }

    private Process start(Path launcher, Map<String, String> variables, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(variables);
        return builder.start();
    }

    /** What the launcher writes fits in a pipe, so that one stream can be read after the other. */
    private static Run result(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    private long builds() throws IOException {
        return Files.readAllLines(clone.resolve("calls")).size();
    }

    private void release(String version) throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
    }
}
