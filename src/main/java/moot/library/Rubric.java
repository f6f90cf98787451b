package moot.library;

import java.util.List;

/// What contributions are reviewed by: levels, best first, and criteria with a description for each level.
public record Rubric(String title, String about, List<Level> levels, List<Criterion> criteria) {

    public Rubric {
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
    }
}
