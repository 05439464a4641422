package dev.tuningadvisor.book;

import dev.tuningadvisor.book.FlowModel.Column;
import dev.tuningadvisor.book.picture.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures of the book. All in one would be a tangle of arrows, so there is one of the groups, and one for each group
 * of what is weighed, with all that leads to it.
 */
final class FlowViews {

    private final FlowModel model;

    private FlowViews(FlowModel model) {
        this.model = model;
    }

    /**
     * One picture.
     *
     * @param words for each box that something leads to, what leads to it: the picture for those who cannot see it
     */
    record View(String title, Flow flow, List<String> words) {}

    /** The whole first, then its parts. */
    static List<View> of(FlowModel model) {
        FlowViews views = new FlowViews(model);
        List<View> all = new ArrayList<>();
        all.add(views.whole());
        model.groups().forEach((id, group) -> {
            if (group.column() == Column.WEIGHED && !model.in(id).isEmpty()) {
                String outer = group.outer() == null ? "" : model.label(group.outer()) + ": ";
                all.add(views.leadingTo(outer + group.title(), Set.of(id)));
            }
        });
        if (model.groups().containsKey("steps")) {
            all.add(views.leadingTo("Steps to the recommendation", Set.of("steps")));
        }
        return all;
    }

    private View whole() {
        Map<String, String> shown = new LinkedHashMap<>();
        for (FlowModel.Item item : model.items()) {
            Column column = model.groups().get(item.group()).column();
            boolean folded = column != Column.TERMS && !item.group().equals("weighing");
            shown.put(item.node().id(), folded ? item.group() : item.node().id());
        }
        Set<Flow.Arrow> arrows = new LinkedHashSet<>();
        for (Flow.Arrow arrow : model.arrows()) {
            String from = shown.getOrDefault(arrow.from(), arrow.from());
            arrows.add(new Flow.Arrow(from, shown.get(arrow.to())));
        }
        return view("All in one", new LinkedHashSet<>(shown.values()), arrows);
    }

    private View leadingTo(String title, Set<String> groups) {
        Set<String> shown = new LinkedHashSet<>();
        groups.forEach(
                group -> model.in(group).forEach(item -> shown.add(item.node().id())));
        Set<Flow.Arrow> arrows = new LinkedHashSet<>();
        int before = -1;
        while (before < shown.size()) {
            before = shown.size();
            for (Flow.Arrow arrow : model.arrows()) {
                if (shown.contains(arrow.to())) {
                    arrows.add(arrow);
                    shown.add(arrow.from());
                }
            }
        }
        return view(title, shown, arrows);
    }

    private View view(String title, Set<String> shown, Set<Flow.Arrow> arrows) {
        List<List<Flow.Group>> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(column(column, shown));
        }
        return new View(title, new Flow(columns, List.copyOf(arrows)), words(arrows));
    }

    private List<Flow.Group> column(Column column, Set<String> shown) {
        List<Flow.Group> boxes = new ArrayList<>();
        List<Flow.Box> folded = new ArrayList<>();
        model.groups().forEach((id, group) -> {
            List<Flow.Box> inside = new ArrayList<>();
            if (group.column() != column || group.outer() != null) {
                return;
            }
            model.in(id).stream()
                    .map(FlowModel.Item::node)
                    .filter(node -> shown.contains(node.id()))
                    .forEach(inside::add);
            model.groups().forEach((inner, within) -> {
                if (id.equals(within.outer())) {
                    inner(inner, within, shown).ifPresent(inside::add);
                }
            });
            if (!inside.isEmpty()) {
                boxes.add(new Flow.Group(id, group.title(), inside));
            } else if (shown.contains(id)) {
                folded.add(node(id, group));
            }
        });
        if (!folded.isEmpty()) {
            boxes.add(new Flow.Group("folded " + column, folded(column), folded));
        }
        return boxes;
    }

    private static String folded(Column column) {
        return switch (column) {
            case FACTS -> "Facts";
            case TERMS -> "Terms";
            case WEIGHED -> "Weighed";
            case VERDICT -> "Verdict";
        };
    }

    private Optional<Flow.Box> inner(String id, FlowModel.Group group, Set<String> shown) {
        List<Flow.Box> nodes = new ArrayList<>();
        model.in(id).stream()
                .map(FlowModel.Item::node)
                .filter(node -> shown.contains(node.id()))
                .forEach(nodes::add);
        if (!nodes.isEmpty()) {
            return Optional.of(new Flow.Group(id, group.title(), nodes));
        }
        return shown.contains(id) ? Optional.of(node(id, group)) : Optional.empty();
    }

    /** A group as one box that names or counts what it holds. */
    private Flow.Node node(String id, FlowModel.Group group) {
        List<String> labels =
                model.in(id).stream().map(item -> item.node().label()).toList();
        String detail = "";
        if (group.column() == Column.FACTS || group.column() == Column.VERDICT) {
            detail = String.join(", ", labels);
        } else if (group.outer() != null) {
            detail = BookWords.counted(labels.size(), "argument");
        }
        return new Flow.Node(id, group.title(), detail, group.anchor());
    }

    private List<String> words(Set<Flow.Arrow> arrows) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        for (FlowModel.Item item : model.items()) {
            sources.put(item.node().id(), new LinkedHashSet<>());
        }
        arrows.forEach(arrow -> sources.computeIfAbsent(arrow.to(), any -> new LinkedHashSet<>())
                .add(model.label(arrow.from())));
        List<String> words = new ArrayList<>();
        sources.forEach((to, from) -> {
            if (!from.isEmpty()) {
                words.add(model.label(to) + ": from " + String.join(", ", from));
            }
        });
        return words;
    }
}
