package moot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import org.jspecify.annotations.Nullable;

/// The shape in which a debate grows: some begin anew, many answer whoever spoke last, so that threads get deep, and
/// the rest answer anything.
final class Growth {

    private static final int DEEPEST = 20;
    private static final int BEGIN_ANEW = 8;
    private static final int ANSWER_THE_LAST = 50;

    private final List<Node> nodes = new ArrayList<>();
    private final Random chance;

    Growth(Random chance) {
        this.chance = chance;
    }

    /// What the next argument answers; null if it answers nothing.
    @Nullable
    Node next() {
        int dice = chance.nextInt(100);
        if (nodes.isEmpty() || dice < BEGIN_ANEW) {
            return null;
        }
        Node last = nodes.getLast();
        return dice < BEGIN_ANEW + ANSWER_THE_LAST && last.depth < DEEPEST ? last : any();
    }

    private Node any() {
        Node node = nodes.get(chance.nextInt(nodes.size()));
        return node.depth < DEEPEST ? node : any();
    }

    void add(ArgumentId id, @Nullable Node parent, List<Citation> citations) {
        nodes.add(new Node(id, parent == null ? 0 : parent.depth + 1, citations));
    }

    record Node(ArgumentId id, int depth, List<Citation> citations) {}
}
