package moot.seminar;

/// What somebody is in one seminar; the same person may be something else in another.
public enum Role {
    INSTRUCTOR,
    ASSISTANT,
    STUDENT,
    OBSERVER;

    /// Instructors and their assistants, who see names and review.
    public boolean teaches() {
        return this == INSTRUCTOR || this == ASSISTANT;
    }
}
