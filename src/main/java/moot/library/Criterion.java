package moot.library;

import java.util.List;

/// One thing that a rubric looks at; its descriptions stand in the order of the rubric's levels.
public record Criterion(String id, String name, List<String> descriptions) {

    public Criterion {
        descriptions = List.copyOf(descriptions);
    }
}
