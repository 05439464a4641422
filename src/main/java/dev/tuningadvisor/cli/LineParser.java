package dev.tuningadvisor.cli;

import dev.tuningadvisor.problem.Nearest;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments of one command and says in our words what is wrong with them. */
final class LineParser {

    private LineParser() {}

    static ParseResult parse(CommandLine command, String... args) {
        try {
            return command.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            throw unmatched(command, e);
        } catch (MissingParameterException e) {
            throw missing(command, e.getMissing());
        } catch (OverwrittenOptionException e) {
            throw new UsageException(name(e.getOverwritten()) + " is given twice", "keep one of them");
        } catch (ParameterException e) {
            throw unfit(command, e);
        }
    }

    private static UsageException unmatched(CommandLine command, UnmatchedArgumentException fault) {
        String argument = fault.getUnmatched().get(0);
        String otherwise = shows(command);
        if (!fault.isUnknownOption()) {
            return new UsageException("`" + argument + "` is one argument too many", otherwise);
        }
        int value = argument.indexOf('=');
        String option = value < 0 ? argument : argument.substring(0, value);
        return new UsageException(
                "there is no option `" + option + "`",
                Nearest.help(option, command.getCommandSpec().optionsMap().keySet(), otherwise));
    }

    private static UsageException missing(CommandLine command, List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return new UsageException(name(first) + " needs a value: " + first.paramLabel(), shows(command));
    }

    private static UsageException unfit(CommandLine command, ParameterException fault) {
        if (fault.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return new UsageException(name(option) + " takes no value", "leave out `=…`");
        }
        return new UsageException(fault.getMessage(), shows(command));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "`" + option.longestName() + "`" : argument.paramLabel();
    }

    private static String shows(CommandLine command) {
        return "`" + command.getCommandName() + " " + Options.HELP + "` shows what there is";
    }
}
