package moot.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One open question with the positions that can be defended on it and what a class needs to argue them.
public record Scenario(
        String id,
        String title,
        String question,
        String background,
        String evidenceNote,
        @Nullable String care,
        List<Position> positions,
        List<String> prompts,
        List<Development> developments,
        List<Role> roles) {

    public Scenario {
        positions = List.copyOf(positions);
        prompts = List.copyOf(prompts);
        developments = List.copyOf(developments);
        roles = List.copyOf(roles);
    }

    public Optional<Position> position(String id) {
        return positions.stream().filter(position -> position.id().equals(id)).findFirst();
    }

    public Optional<Development> development(String id) {
        return developments.stream().filter(event -> event.id().equals(id)).findFirst();
    }
}
