package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.problem.ProblemsException;
import java.io.IOException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program {@code advise}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess()));
    }

    /** Runs one command; answers go to standard output, everything else to standard error. */
    static int run(String[] args, Surroundings around) {
        try {
            Answer answer = new Answer(around.out());
            int code = execute(args, around, answer);
            answer.flush();
            return code;
        } catch (UsageException e) {
            around.err().println(VisibleText.of(e.rendered()));
            return ExitCode.UNREADABLE;
        } catch (ProblemsException e) {
            around.err().println(VisibleText.of(e.getMessage()));
            return ExitCode.UNREADABLE;
        } catch (ClosedPipeException e) {
            // As in `advise … | head -1`: who reads has seen enough.
            return ExitCode.DONE;
        } catch (IOException e) {
            return unwritten(e, around);
        } catch (RuntimeException | Error e) {
            return fault(e, debugged(args), around);
        }
    }

    private static int execute(String[] args, Surroundings around, Answer answer) throws IOException {
        Command command = Commands.of(args);
        CommandLine parser = new CommandLine(command.spec());
        parser.setExpandAtFiles(false);
        boolean unnamed = command instanceof AdviseCommand;
        ParseResult line = LineParser.parse(parser, unnamed ? args : Arrays.copyOfRange(args, 1, args.length));
        if (line.isUsageHelpRequested()) {
            answer.write(parser.getUsageMessage(Ansi.OFF));
            return ExitCode.DONE;
        }
        if (line.isVersionHelpRequested()) {
            RulesChoice rules = RulesChoice.of(line, around);
            String base = rules.knowledgeBase()
                    .map(name -> "knowledge base: " + name + "\n")
                    .orElse("");
            answer.write("advise " + version() + "\n" + base + "rules: " + rules + "\n");
            return ExitCode.DONE;
        }
        return command.run(line, around, answer);
    }

    /** That of the jar; classes outside a jar have none. */
    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static int unwritten(IOException failure, Surroundings around) {
        around.err().println("advise: the answer cannot be written: " + VisibleText.of(failure.getMessage()));
        return ExitCode.UNREADABLE;
    }

    private static boolean debugged(String... args) {
        return Arrays.asList(args).contains(Options.DEBUG);
    }

    private static int fault(Throwable fault, boolean debugged, Surroundings around) {
        String what = VisibleText.of(fault.toString()).replace('\n', ' ');
        around.err()
                .println("advise: a fault of ours: " + what + "; please report it"
                        + (debugged ? ":" : ", with what the same command prints with `" + Options.DEBUG + "`"));
        if (debugged) {
            fault.printStackTrace(around.err());
        }
        return ExitCode.FAULT;
    }
}
