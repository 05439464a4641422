package dev.tuningadvisor.cli;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.review.check.CheckPages;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise explain CODE}: what a problem's code means. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise explain", "Prints what a code of a problem means, with a wrong and a right example.");
        spec.usageMessage().customSynopsis("advise explain [OPTION]... [CODE]");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("CODE")
                .hideParamSyntax(true)
                .description("the code, as it stands behind a problem; without it all codes are listed")
                .build());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String code = line.matchedPositionalValue(0, null);
        List<String> codes = CheckPages.codes();
        if (code == null) {
            answer.write(String.join("\n", codes) + "\n");
            return ExitCode.DONE;
        }
        answer.write(CheckPages.find(code)
                .orElseThrow(() -> new UsageException(
                        "there is no code `" + code + "`",
                        Nearest.help(code, codes, "`advise explain` lists the codes"))));
        return ExitCode.DONE;
    }
}
