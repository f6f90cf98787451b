package moot.debate;

import java.util.List;
import java.util.stream.Stream;
import moot.seminar.ParticipantId;

/// What others did in a debate that bears on what one participant argued. It is worked out from the board whenever
/// somebody asks and never stored, so it cannot be out of step: a reply that was withdrawn is simply not here any more.
/// It costs what the participant has argued, who answered that, and what disputes the evidence of it.
///
/// @param changed the number of the last change to anything of theirs, by whomever
public record Concerns(List<Concern> all, long changed) {

    static Concerns of(Board board, ParticipantId reader) {
        List<Contribution> own = board.by(reader).stream().map(board::get).toList();
        long changed =
                own.stream().mapToLong(mine -> mine.stored().changed()).max().orElse(0);
        List<Contribution> present =
                own.stream().filter(mine -> !mine.withdrawn()).toList();
        ConcernRules rules = new ConcernRules(board, reader);
        Stream<Concern> onEach = present.stream().flatMap(rules::on);
        return new Concerns(
                Stream.concat(onEach, rules.disputes(present)).distinct().toList(), changed);
    }
}
