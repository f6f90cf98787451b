package moot.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import moot.debate.Contribution;
import moot.review.QueueItem;
import moot.review.Stage;

/// Writes the queue as rows, in either order.
record QueueRows(DeskPage page, Order order) {

    enum Order {
        BY_STUDENT,
        IN_ORDER
    }

    List<QueueRow> of(List<QueueItem> items) {
        return order == Order.IN_ORDER ? items.stream().map(this::row).toList() : byStudent(items);
    }

    /// By name; two students of one name stay apart.
    private List<QueueRow> byStudent(List<QueueItem> items) {
        List<QueueRow> rows = new ArrayList<>();
        items.stream()
                .collect(Collectors.groupingBy(
                        item -> page.nameOf(item.author()) + ' ' + item.author(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(own -> {
                    rows.add(QueueRow.of(heading(own)));
                    own.forEach(item -> rows.add(row(item)));
                });
        return rows;
    }

    private String heading(List<QueueItem> own) {
        long waiting =
                own.stream().filter(item -> item.stage() == Stage.TO_REVIEW).count();
        return say("review.queue.student", page.nameOf(own.getFirst().author()), waiting);
    }

    private QueueRow row(QueueItem item) {
        Contribution contribution = page.board().get(item.argument());
        return new QueueRow(
                item.argument(),
                "",
                page.positionOf(contribution).letter(),
                contribution.wording().claim(),
                about(contribution),
                item.stage(),
                stage(item));
    }

    private String about(Contribution contribution) {
        String relation = contribution.relation() == null
                ? say("review.relation.argues")
                : say("review.relation." + Signs.key(contribution.relation()));
        return order == Order.BY_STUDENT
                ? relation
                : say("review.queue.about", page.nameOf(contribution.author()), relation);
    }

    private static String stage(QueueItem item) {
        String word = say("review.stage." + Signs.key(item.stage()));
        return item.revisedSince() ? say("review.stage.revised", word) : word;
    }

    private static String say(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
