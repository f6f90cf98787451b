package moot.library;

import java.util.List;

/// One defensible answer to a scenario's question. Its letter, A to E, follows from its place in the file; the evidence
/// ids are where its defenders and its opponents may begin.
public record Position(
        String id, String letter, String label, String statement, List<String> supporting, List<String> opposing) {

    public Position {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
    }
}
