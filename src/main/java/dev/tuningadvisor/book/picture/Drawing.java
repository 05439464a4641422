package dev.tuningadvisor.book.picture;

import java.util.List;

/** A graph that is laid out; all measures in pixels from the left upper corner. Groups come before what they hold. */
record Drawing(int width, int height, List<Frame> frames, List<List<Point>> arrows) {

    record Point(double x, double y) {}

    /** Where a box stands, and its words in lines. */
    record Frame(Flow.Box box, Point corner, int width, int height, List<String> label, List<String> detail) {}
}
