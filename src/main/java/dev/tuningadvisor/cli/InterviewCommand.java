package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.render.JsonTree;
import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Interview;
import dev.tuningadvisor.explain.render.Texts;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise interview}: asks what can still matter, then writes the facts. */
final class InterviewCommand implements Command {

    private static final String OUT = "--out";
    private static final String FORCE = "--force";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise interview",
                "Asks only what can still change the recommendation, the most valuable first, until it is settled or "
                        + "only provisos are left. The dialogue goes to standard error, the facts to standard output "
                        + "or into a file.");
        spec.usageMessage().customSynopsis("advise interview [OPTION]... [FACTS]");
        spec.addPositional(FactsSource.parameter());
        spec.addOption(picocli.CommandLine.Model.OptionSpec.builder("-o", OUT)
                .type(String.class)
                .paramLabel("FILE")
                .description("write the facts into that file")
                .build());
        spec.addOption(Options.flag("overwrite a file that is there", FORCE).build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String source = line.matchedPositionalValue(0, null);
        String out = line.matchedOptionValue(OUT, null);
        if ("-".equals(source)) {
            throw new UsageException("standard input is where the answers come from", "name a facts file, or none");
        }
        NewFile file = out == null ? null : NewFile.named(out, "");
        if (file != null && !Options.given(line, FORCE)) {
            file.requireNew();
        }
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open();
                Dialogue dialogue = Dialogue.of(around)) {
            Facts facts = source == null ? advisor.facts("{}") : FactsSource.read(source, advisor, around);
            Explainer explainer = advisor.explain();
            Interview interview = explainer.interview(facts);
            new InterviewRun(explainer, interview, dialogue).run();
            String document = document(interview.facts());
            if (file == null) {
                answer.write(document);
            } else {
                NewFile.named(out, document).write();
                dialogue.say(Texts.english().of("interview.written", out));
            }
            return ExitCode.DONE;
        }
    }

    private static String document(Facts facts) {
        Map<String, Map<String, Object>> document = new LinkedHashMap<>();
        facts.values().forEach((path, value) -> {
            int dot = path.indexOf('.');
            document.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<>())
                    .put(path.substring(dot + 1), value);
        });
        return JsonTree.write(document) + "\n";
    }
}
