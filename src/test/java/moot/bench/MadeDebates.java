package moot.bench;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What [DebateMaker] made, for those who visit it: where the debates are, the return links by which their students
/// come in, and what some of them are about to say.
///
/// @param links one return link a student; every student has a seat in every debate
record MadeDebates(List<Debate> debates, List<String> links, List<Reply> replies) {

    /// @param size    how many arguments it has
    /// @param seminar the key of its seminar
    record Debate(int size, String seminar) {

        String path() {
            return "seminar/" + seminar;
        }
    }

    /// A reply that waits as a complete draft for one press of its button.
    ///
    /// @param writer which of the students
    /// @param to     the argument that it answers, which stands among the first that a room is sent
    /// @param id     the argument that it becomes
    record Reply(int writer, String to, String id) {}

    Debate of(int size) {
        return debates.stream()
                .filter(debate -> debate.size() == size)
                .findFirst()
                .orElseThrow();
    }

    static MadeDebates read(Path file) {
        return new JsonMapper().readValue(file, MadeDebates.class);
    }

    void write(Path file) {
        new JsonMapper().writeValue(file, this);
    }
}
