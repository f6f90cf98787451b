package moot.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import moot.debate.Board;
import moot.review.QueueItem;
import moot.review.Stage;

/// The rows of the queue in either order.
final class QueueRows {

    enum Order {
        BY_STUDENT,
        IN_ORDER
    }

    private QueueRows() {}

    static List<QueueRow> of(DeskPage page, List<QueueItem> items, Order order) {
        Board board = page.board();
        List<QueueRow.Entry> entries = items.stream()
                .map(item -> new QueueRow.Entry(item, board.get(item.argument()), page.nameOf(item.author())))
                .toList();
        return order == Order.IN_ORDER ? List.copyOf(entries) : byStudent(entries);
    }

    /// By name; two students of one name stay apart.
    private static List<QueueRow> byStudent(List<QueueRow.Entry> entries) {
        Map<String, List<QueueRow.Entry>> students = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.name() + ' ' + entry.item().author(), TreeMap::new, Collectors.toList()));
        List<QueueRow> rows = new ArrayList<>();
        students.values().forEach(own -> {
            long waiting = own.stream()
                    .filter(entry -> entry.item().stage() == Stage.TO_REVIEW)
                    .count();
            rows.add(new QueueRow.Heading(own.getFirst().name(), waiting));
            rows.addAll(own);
        });
        return rows;
    }
}
