package dev.tuningadvisor.book.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds a place for every box and a way for every arrow, by the layered algorithm of the Eclipse Layout Kernel. */
final class Layout {

    private static final int NODE_WIDTH = 236;
    private static final int LETTERS = 30;
    private static final int DETAIL_LETTERS = 34;
    private static final int PADDING = 8;
    private static final int TITLE = 30;
    private static final int GAP = 12;

    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    private record Box(Flow.Box box, ElkNode node, List<String> label, List<String> detail) {}

    private Layout() {}

    static Drawing of(Flow flow) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        Layout layout = new Layout();
        ElkNode page = layout.page();
        for (int column = 0; column < flow.columns().size(); column++) {
            for (Flow.Group group : flow.columns().get(column)) {
                layout.add(group, page).setProperty(LayeredOptions.PARTITIONING_PARTITION, column);
            }
        }
        List<ElkEdge> arrows = flow.arrows().stream()
                .map(arrow ->
                        ElkGraphUtil.createSimpleEdge(layout.nodes.get(arrow.from()), layout.nodes.get(arrow.to())))
                .toList();
        new RecursiveGraphLayoutEngine().layout(page, new BasicProgressMonitor());
        return layout.drawing(page, arrows);
    }

    private ElkNode page() {
        ElkNode page = ElkGraphUtil.createGraph();
        page.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        page.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        page.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        page.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        page.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        page.setProperty(LayeredOptions.MERGE_EDGES, true);
        page.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) GAP);
        page.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        page.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        page.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
        page.setProperty(LayeredOptions.PADDING, new ElkPadding(GAP));
        page.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        page.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return page;
    }

    private ElkNode add(Flow.Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(box.id(), node);
        if (box instanceof Flow.Group group) {
            boxes.add(new Box(box, node, List.of(group.title()), List.of()));
            node.setProperty(LayeredOptions.PADDING, new ElkPadding(TITLE, PADDING, PADDING, PADDING));
            node.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) GAP);
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
            group.boxes().forEach(inner -> add(inner, node));
        } else if (box instanceof Flow.Node leaf) {
            List<String> label = Lines.of(leaf.label(), LETTERS);
            List<String> detail = leaf.detail().isEmpty() ? List.of() : Lines.of(leaf.detail(), DETAIL_LETTERS);
            boxes.add(new Box(box, node, label, detail));
            node.setDimensions(NODE_WIDTH, (label.size() + detail.size()) * Lines.HEIGHT + 2.0 * PADDING);
        }
        return node;
    }

    private Drawing drawing(ElkNode page, List<ElkEdge> arrows) {
        List<Drawing.Frame> frames = boxes.stream()
                .map(box -> new Drawing.Frame(
                        box.box(),
                        corner(box.node()),
                        whole(box.node().getWidth()),
                        whole(box.node().getHeight()),
                        box.label(),
                        box.detail()))
                .toList();
        List<List<Drawing.Point>> ways = arrows.stream()
                .flatMap(arrow ->
                        arrow.getSections().stream().map(section -> way(section, corner(arrow.getContainingNode()))))
                .toList();
        return new Drawing(whole(page.getWidth()), whole(page.getHeight()), frames, ways);
    }

    /** Places are relative to the box around. */
    private static Drawing.Point corner(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode box = node; box != null && box.getParent() != null; box = box.getParent()) {
            x += box.getX();
            y += box.getY();
        }
        return new Drawing.Point(x, y);
    }

    private static List<Drawing.Point> way(ElkEdgeSection section, Drawing.Point origin) {
        List<Drawing.Point> points = new ArrayList<>();
        points.add(new Drawing.Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Drawing.Point(origin.x() + bend.getX(), origin.y() + bend.getY()));
        }
        points.add(new Drawing.Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        return points;
    }

    private static int whole(double size) {
        return (int) Math.ceil(size);
    }
}
