package dev.tuningadvisor.book.picture;

import java.util.List;

/**
 * What feeds what, before it is laid out: boxes that stand side by side in columns, and arrows between them.
 *
 * @param columns groups by column, from left to right
 * @param arrows each from a box to one in the same column or further right
 */
public record Flow(List<List<Group>> columns, List<Arrow> arrows) {

    public Flow {
        columns = columns.stream().map(List::copyOf).toList();
        arrows = List.copyOf(arrows);
    }

    /** A box. */
    public sealed interface Box {
        /** No two boxes have the same. */
        String id();
    }

    /** A box that holds others under a title. */
    public record Group(String id, String title, List<Box> boxes) implements Box {
        public Group {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A box with words in it.
     *
     * @param label what it is
     * @param detail what to know of it, in smaller letters; empty when there is nothing
     * @param anchor id of the place in the page that it leads to; null when it leads nowhere
     */
    public record Node(String id, String label, String detail, String anchor) implements Box {}

    /** From the box of one id to that of another. */
    public record Arrow(String from, String to) {}
}
