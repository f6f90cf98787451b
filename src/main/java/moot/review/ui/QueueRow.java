package moot.review.ui;

import moot.debate.ArgumentId;
import moot.review.Stage;
import org.jspecify.annotations.Nullable;

/// A row of the queue in words: the name of a student, or one contribution.
///
/// @param id      of the contribution; absent in the row of a student
/// @param heading the student with what waits; empty in the row of a contribution
/// @param letter  of the position
/// @param about   whose it is and how it bears on what it answers
/// @param word    how far its review has come
record QueueRow(
        @Nullable ArgumentId id, String heading, String letter, String claim, String about, Stage stage, String word) {

    static QueueRow of(String heading) {
        return new QueueRow(null, heading, "", "", "", Stage.RELEASED, "");
    }

    boolean waits() {
        return id != null && stage == Stage.TO_REVIEW;
    }
}
