package moot.debate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import moot.seminar.Additions;
import moot.seminar.Checked;
import moot.seminar.ParticipantId;

/// That somebody else looked up evidence on which a participant rests, and found that it does not hold or did not find
/// it.
///
/// @param own the participant’s first argument that cites it
public record Doubt(ArgumentId own, Checked check) {

    /// It costs what was looked up: whoever rests on nothing of that is asked for nothing.
    public static List<Doubt> of(Board board, Additions additions, ParticipantId reader) {
        return additions.checks().keySet().stream()
                .flatMap(evidence -> resting(board, evidence, reader).stream()
                        .flatMap(own -> on(own, additions.doubtsOf(evidence), reader)))
                .toList();
    }

    private static Optional<ArgumentId> resting(Board board, String evidence, ParticipantId reader) {
        return board.leaningOn(evidence).stream()
                .filter(id -> board.get(id).author().equals(reader))
                .min(ArgumentId::compareTo);
    }

    private static Stream<Doubt> on(ArgumentId own, List<Checked> doubts, ParticipantId reader) {
        return doubts.stream().filter(check -> !check.by().equals(reader)).map(check -> new Doubt(own, check));
    }
}
