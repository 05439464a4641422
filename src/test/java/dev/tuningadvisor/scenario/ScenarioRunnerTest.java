package dev.tuningadvisor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {

    private static final ScenarioReader READER = new ScenarioReader(ProjectScenarios.base());
    private static final ScenarioRunner RUNNER = new ScenarioRunner(ProjectScenarios.base());

    @Test
    void scenarioThatHolds_passes() {
        ScenarioResult result = run("{ }", "{ \"recommendation\": \"MORE_INFORMATION_NEEDED\", \"provisos\": [ ] }");

        assertThat(result.passed()).isTrue();
        assertThat(result.advice().decision().step()).isEqualTo(1);
        assertThat(result.render()).isEqualTo("cases.json:1: passed: case");
    }

    @Test
    void eachExpectation_tellsWhatWasExpectedAndWhatWasFound() {
        ScenarioResult result = run("""
                { "task": { "specializedLanguage": true }, "operation": { "responseTime": "REAL_TIME" },
                  "data": { "labeledExamples": 100, "taskSpecific": true, "labelQuality": "MIXED" },
                  "resources": { "trainingCompute": "AMPLE", "trainingBudget": "HIGH", "deadlineDays": 30 } }
                """, """
                { "recommendation": "COMBINED", "summary": "both", "step": 2, "balance": { "FINE_TUNING": 4 },
                  "arguments": [ "faq-3" ], "noArguments": [ "ex-ft" ], "counted": [ "faq-3", "ex-ft" ],
                  "requirements": { "TIME": "FAILED" }, "motives": [ ], "questions": [ "task.breadth" ],
                  "provisos": [ "a budget" ], "cautions": [ "faq-2c", "takeaway-2c" ], "nextSteps": [ "faq-1" ] }
                """);

        assertThat(result.render()).isEqualTo("""
                cases.json:1: failed: case
                  recommendation
                    expected: COMBINED
                    actual:   FINE_TUNING
                  summary
                    expected: both
                    actual:   Fine-tune, because the arguments for it weigh more: 5 against 3.
                  step
                    expected: 2
                    actual:   7: Fine-tune, because the arguments for it weigh more: 5 against 3.
                  balance
                    expected: FINE_TUNING 4
                    actual:   FINE_TUNING 5
                  arguments
                    expected: faq-3
                    actual:   def-ft-5; diff-perf-ft; when-ft-3; ex-ft; when-icl-4
                  noArguments
                    expected: no ex-ft
                    actual:   def-ft-5; diff-perf-ft; when-ft-3; ex-ft; when-icl-4
                  counted
                    expected: ex-ft; faq-3
                    actual:   diff-perf-ft; when-ft-3; when-icl-4
                  requirements
                    expected: TIME FAILED
                    actual:   TIME MET
                  motives
                    expected: none
                    actual:   JARGON
                  questions
                    expected: task.breadth
                    actual:   model.tuning
                  provisos
                    expected: a budget
                    actual:   the model can be tuned (def-ft-2)
                  cautions
                    expected: faq-2c; takeaway-2c
                    actual:   A fine-tuned model does not adapt on the fly: in a real-time application it meets what \
                is new only after further training. (when-icl-4)
                  nextSteps
                    expected: faq-1
                    actual:   none""");
    }

    @Test
    void partOfOtherValues_isToldWithThem() {
        String facts = "{ \"resources\": { \"costSensitivity\": \"HIGH\", \"deadlineDays\": 30 } }";

        assertThat(run(facts, """
                { "arguments": { "faq-3": "TYPICAL" },
                  "requirements": { "TIME": { "state": "MET", "text": "time", "fact": "resources.deadlineDays" } } }
                """).passed()).isTrue();
        assertThat(run(facts, """
                { "arguments": { "faq-3": { "strength": "STRONG", "consideration": "COST" }, "ex-ft": "STRONG" },
                  "requirements": { "TIME": { "text": "money" } }, "motives": { "JARGON": { "text": "jargon" } } }
                """).render()).isEqualTo("""
                cases.json:1: failed: case
                  arguments
                    expected: faq-3 STRONG COST
                    actual:   faq-3 TYPICAL COST
                  arguments
                    expected: ex-ft STRONG
                    actual:   none of that name
                  requirements
                    expected: TIME money
                    actual:   TIME time before a first version must work (at least 7 days)
                  motives
                    expected: JARGON
                    actual:   none
                  motives
                    expected: JARGON jargon
                    actual:   none of that name""");
        assertThat(run(facts, "{ \"requirements\": [ \"TIME\" ] }").render()).isEqualTo("""
                cases.json:1: failed: case
                  requirements
                    expected: TIME
                    actual:   LABELED_DATA; TASK_SPECIFIC_DATA; LABEL_QUALITY; COMPUTE; BUDGET; TIME; TUNABLE_MODEL""");
    }

    @Test
    void ruleThatShouldHaveFired_tellsWhatItsConditionsSaw() {
        ScenarioResult result = run("{ \"data\": { \"labeledExamples\": 999 } }", """
                { "fires": [ "A large labeled data set made for the task favors fine-tuning",
                    "A model that is fine-tuned already is kept", "What counts for fine-tuning adds up" ] }
                """);

        assertThat(result.render()).isEqualTo("""
                cases.json:1: failed: case
                  fires
                    expected: A large labeled data set made for the task favors fine-tuning
                    actual:   it stays silent
                      failed: LabelSupply( level == Supply.LARGE ), and level is SUBSTANTIAL; needed level LARGE
                      unknown: data: taskSpecific == true, and taskSpecific is unknown; needed taskSpecific true
                      held: data: labelQuality == null || labelQuality == Quality.HIGH, and labelQuality is unknown
                  fires
                    expected: A model that is fine-tuned already is kept
                    actual:   it stays silent
                      unknown: model: fineTuned == true, and fineTuned is unknown; needed fineTuned true
                      failed: not Recommendation(); there must be none""");
    }

    @Test
    void ruleThatShouldHaveStayedSilent_tellsWhatItMatched() {
        ScenarioResult result = run("{ \"data\": { \"labeledExamples\": 0 } }", """
                { "silent": [ "Fine-tuning lacks labeled data where the supply is less than substantial",
                    "What counts for in-context learning adds up", "Every advice closes with its scope" ] }
                """);

        assertThat(result.render()).isEqualTo("""
                cases.json:1: failed: case
                  silent
                    expected: Fine-tuning lacks labeled data where the supply is less than substantial
                    actual:   it fires
                      LabelSupply: level in ( NONE, FEW, LIMITED ), and level is NONE
                      model: fineTuned == null || fineTuned == false, and fineTuned is unknown
                  silent
                    expected: What counts for in-context learning adds up
                    actual:   it fires
                      accumulate( Counted( side == Approach.IN_CONTEXT_LEARNING, $weight : weight, $argument : argument ); \
                $sum : sum( $weight ), $arguments : collectList( $argument ) ), and $sum is 4
                  silent
                    expected: Every advice closes with its scope
                    actual:   it fires
                      Recommendation, which step 15 of the trace concluded""");
    }

    private static ScenarioResult run(String facts, String expect) {
        String json =
                "{ \"scenarios\": [ { \"name\": \"case\", \"facts\": " + facts + ", \"expect\": " + expect + " } ] }";
        return RUNNER.run(READER.read("cases.json", json).get(0));
    }
}
