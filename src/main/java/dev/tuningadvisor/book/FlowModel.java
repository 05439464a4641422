package dev.tuningadvisor.book;

import dev.tuningadvisor.book.picture.Flow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What feeds what in a knowledge base, whole; pictures show views of it.
 *
 * @param items boxes, column by column
 * @param groups boxes that hold others, by id, in the order in which they are shown
 * @param arrows from the id of an item or a group to that of an item
 */
record FlowModel(List<Item> items, Map<String, Group> groups, Collection<Flow.Arrow> arrows) {

    /** The columns, from left to right. */
    enum Column {
        FACTS,
        TERMS,
        WEIGHED,
        VERDICT
    }

    /**
     * A box with words.
     *
     * @param group id of the group that holds it
     */
    record Item(String group, Flow.Node node) {}

    /**
     * A box that holds others.
     *
     * @param outer id of the group around it; null when there is none
     * @param title what it is called where it is shown within its outer group
     * @param anchor place in the book; null when it has none
     */
    record Group(Column column, String outer, String title, String anchor) {}

    Optional<Item> findItem(String id) {
        return items.stream().filter(item -> item.node().id().equals(id)).findFirst();
    }

    List<Item> in(String group) {
        return items.stream().filter(item -> item.group().equals(group)).toList();
    }

    /** The column of an item or a group. */
    Column column(String id) {
        return groups.get(findItem(id).map(Item::group).orElse(id)).column();
    }

    /** What an item or a group is called. */
    String label(String id) {
        return findItem(id)
                .map(item -> item.node().label())
                .orElseGet(() -> groups.get(id).title());
    }
}
