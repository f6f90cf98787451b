package moot.review.ui;

import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.review.QueueItem;

/// A row of the queue: the name of a student, or one contribution.
sealed interface QueueRow {

    record Heading(String name, long waiting) implements QueueRow {}

    record Entry(QueueItem item, Contribution contribution, String name) implements QueueRow {

        ArgumentId id() {
            return item.argument();
        }
    }
}
