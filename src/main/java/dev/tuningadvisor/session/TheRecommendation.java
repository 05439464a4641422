package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.session.Conclusions.Conclusion;
import java.util.List;

/** Holds rules to their promise of exactly one recommendation. */
final class TheRecommendation {

    private TheRecommendation() {}

    static Conclusion of(List<Conclusion> recommendations, KnowledgeBase base) {
        if (recommendations.size() == 1) {
            return recommendations.get(0);
        }
        throw new RulesException(
                recommendations.isEmpty()
                        ? List.of(Problem.error(
                                new Place.Whole(base.origin()),
                                "no-recommendation",
                                "no rule recommends anything for these facts",
                                "end the verdict with a rule that recommends where no other does"))
                        : recommendations.stream()
                                .map(one -> several(one, recommendations.size(), base))
                                .toList());
    }

    private static Problem several(Conclusion recommendation, int count, KnowledgeBase base) {
        TraceStep step = recommendation.steps().get(0);
        return Problem.error(
                new Place.InFile(base.origin() + "/" + step.file(), step.line(), 1, 1),
                "several-recommendations",
                "rule `" + step.rule() + "` recommends `" + recommendation.text("approach") + "`, one of " + count
                        + " recommendations for these facts",
                "let each step of the verdict ask `not Recommendation()`");
    }
}
