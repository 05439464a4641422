package dev.tuningadvisor.book;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The places that the book really has: a link to another, such as a type that nothing concludes, is mere words. */
final class Targets {

    private final Set<String> anchors = new HashSet<>();

    Targets(Contents contents) {
        contents.sections().forEach(section -> {
            anchors.add(section.anchor());
            section.claims().forEach(claim -> {
                anchors.add(claim.anchor());
                claim.rules().forEach(rule -> anchors.add(rule.anchor()));
            });
        });
        Stream.of(contents.terms(), contents.verdict())
                .flatMap(groups -> groups.stream())
                .forEach(group -> {
                    anchors.add(group.anchor());
                    group.rules().forEach(rule -> anchors.add(rule.anchor()));
                });
        contents.weighed().forEach(weighed -> anchors.add(weighed.anchor()));
        contents.facts().forEach(type -> {
            anchors.add(type.anchor());
            type.fields().forEach(fact -> anchors.add(fact.anchor()));
        });
    }

    boolean has(String anchor) {
        return anchors.contains(anchor);
    }
}
