package dev.tuningadvisor.explain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.space.ProjectSpace;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final Proofs PROOFS = new Proofs(ProjectSpace.BASE, ProjectSpace.SESSION);

    private static final Facts PEAK = facts("""
        { "task": { "breadth": "NARROW" }, "accuracy": { "need": "PEAK" } }
        """);

    private static final Facts HUNDRED = facts("""
        { "data": { "labeledExamples": 100, "labelQuality": "HIGH" } }
        """);

    private static Facts facts(String json) {
        return new FactsReader(ProjectSpace.BASE.vocabulary()).read("facts", json);
    }

    @Test
    void recommendation_isProvedDownToTheFacts() {
        String text = PROOFS.why(PEAK, Depth.SHORT).toText();

        assertThat(text).isEqualTo("""
            Why fine-tuning?

            Recommended is fine-tuning, decided in step 7. Fine-tune, because the arguments
            for it weigh more: 4 against 0.

            What it rests on

              - The balance tips to fine-tuning [faq-3]
                recommends fine-tuning
                - What counts for in-context learning adds up
                  in-context learning: 0
                - What counts for fine-tuning adds up
                  fine-tuning: 4
                  - In-context learning may not match the peak accuracy of a fine-tuned
                    model on a specialized task [diff-perf-icl-3]
                    possible argument against in-context learning; counts 1 for fine-tuning
                    accuracy.need = PEAK
                    task.breadth = NARROW
                  - Peak performance on a narrow domain calls for fine-tuning [when-ft-2]
                    strong argument for fine-tuning; counts 3
                    accuracy.need = PEAK
                    task.breadth = NARROW
            """);
    }

    @Test
    void fullProof_hasEveryStepWithItsConditionsAndItsPlace() {
        String text = PROOFS.why(PEAK, "diff-perf-icl-3", Depth.FULL).toText();

        assertThat(text.replaceAll("drl:\\d+", "drl:N").replaceAll("step \\d+", "step N"))
                .endsWith("""
                    What it rests on

                      - In-context learning may not match the peak accuracy of a fine-tuned model on
                        a specialized task [diff-perf-icl-3]
                        possible argument against in-context learning; counts 1 for fine-tuning
                          (step N, guidance/key-differences.drl:N)
                        accuracy.need = PEAK
                        - A task on a narrow domain is specialized
                          Specialized (step N, terms.drl:N)
                          task.breadth = NARROW
                    """);
    }

    @Test
    void engineProof_hasTheTextOfEachRule() {
        Explanation explanation = PROOFS.why(PEAK, Depth.ENGINE);

        assertThat(explanation.toText())
                .contains("rule \"The balance tips to fine-tuning\"", "insert( new Recommendation(");
        assertThat(explanation.sections())
                .extracting(Explanation.Section::key)
                .containsExactly(Explanation.Key.PROOF, Explanation.Key.BESIDE);
    }

    @Test
    void ruleThatMissed_saysWhatItSawAndWhatItNeeds() {
        String text = PROOFS.whyNot(HUNDRED, "when-ft-1").toText();

        assertThat(text.replaceAll("drl:\\d+", "drl:N")).isEqualTo("""
            Why not "A large labeled data set made for the task favors fine-tuning"?

            "A large labeled data set made for the task favors fine-tuning" did not fire: 2
            conditions fail.

            What it asks for

              - A large labeled data set made for the task favors fine-tuning [when-ft-1]
                strong argument for fine-tuning (guidance/when-fine-tuning.drl:N)
                fails   LabelSupply.level = SUBSTANTIAL - needs LARGE
                unknown data.taskSpecific is unknown - needs true
                met     data.labelQuality = HIGH
                could have been concluded by
                - A label count in the band of large is a large supply
                  LabelSupply with level = LARGE (terms.drl:N)
                  fails   data.labeledExamples = 100 - needs at least 1000, 900 more
                - Where the labels are not counted their supply is what is stated
                  LabelSupply (terms.drl:N)
                  fails   data.labeledExamples = 100 - needs to be unknown
                  unknown data.labelSupply is unknown - needs NONE, FEW, LIMITED,
                          SUBSTANTIAL or LARGE
            """);
    }

    @Test
    void approachThatLost_namesTheDecisionFirst() {
        Explanation explanation = PROOFS.whyNot(PEAK, "in-context learning");

        assertThat(explanation.answer())
                .isEqualTo("In-context learning is not recommended. Step 7 decided for fine-tuning: Fine-tune, because "
                        + "the arguments for it weigh more: 4 against 0.");
        assertThat(explanation.sections())
                .extracting(Explanation.Section::key)
                .containsExactly(Explanation.Key.DEFEAT, Explanation.Key.VERDICT, Explanation.Key.ARGUMENTS);
    }

    @Test
    void missesOfAnApproach_comeNearestFirst() {
        PROOFS.whyNot(PEAK, "IN_CONTEXT_LEARNING").sections().stream()
                .skip(1)
                .forEach(section ->
                        assertThat(section.nodes().stream().map(Node::missed)).isSorted());
    }

    @Test
    void contrast_beginsWithTheLargestDifference() {
        Explanation explanation = PROOFS.rather(PEAK, "IN_CONTEXT_LEARNING");

        assertThat(explanation.sections().get(0).nodes())
                .extracting(Node::title, Node::detail)
                .first()
                .isEqualTo(Tuple.tuple("Specificity", "3 for fine-tuning, 0 for in-context learning"));
    }

    @Test
    void whatIsRecommended_isNotExplainedAway() {
        assertThat(PROOFS.whyNot(PEAK, "FINE_TUNING").answer())
                .isEqualTo("Fine-tuning is what is recommended; `advise why` says why.");
    }

    @Test
    void ruleThatFired_isNotExplainedAway() {
        assertThat(PROOFS.whyNot(PEAK, "Peak performance").answer())
                .matches("\"Peak performance on a narrow domain calls for fine-tuning\" fired, in step \\d+\\. "
                        + "`advise why` shows its proof\\.");
    }

    @Test
    void ruleThatDidNotFire_hasNoProof() {
        Explanation explanation = PROOFS.why(PEAK, "when-ft-1", Depth.SHORT);

        assertThat(explanation.answer())
                .isEqualTo("\"A large labeled data set made for the task favors fine-tuning\" did not fire: "
                        + "2 conditions fail. `advise why-not` shows which.");
        assertThat(explanation.sections()).isEmpty();
    }

    @Test
    void wordThatNamesNothing_isRefusedWithWhatWasMeant() {
        assertThatThrownBy(() -> PROOFS.whyNot(PEAK, "FINE_TUNNING"))
                .isInstanceOf(FactsException.class)
                .hasMessage("""
                    `FINE_TUNNING`: is no approach, no rule and no statement that a rule cites
                      help: did you mean `FINE_TUNING`?\
                    """);
        assertThatThrownBy(() -> PROOFS.whyNot(PEAK, "xyzzy")).hasMessage("""
            `xyzzy`: is no approach, no rule and no statement that a rule cites
              help: name an approach (FINE_TUNING, IN_CONTEXT_LEARNING, COMBINED, MORE_INFORMATION_NEEDED), \
            a rule or a part of its name, or a statement that a rule cites\
            """);
    }

    @Test
    void partOfSeveralNames_isRefusedWithThem() {
        assertThatThrownBy(() -> PROOFS.whyNot(PEAK, "balance tips")).hasMessage("""
            `balance tips`: stands in the names of 2 rules
              help: write more of the name: "The balance tips to fine-tuning", \
            "The balance tips to in-context learning\"\
            """);
    }

    @Test
    void contrastWithARule_isRefused() {
        assertThatThrownBy(() -> PROOFS.rather(PEAK, "when-ft-1")).hasMessage("""
            `when-ft-1`: is no approach
              help: write one of FINE_TUNING, IN_CONTEXT_LEARNING, COMBINED, MORE_INFORMATION_NEEDED\
            """);
    }
}
