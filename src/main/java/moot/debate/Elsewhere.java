package moot.debate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import moot.library.Scenario;

/// The stance of an argument towards a position other than its own.
public record Elsewhere(String letter, Stance stance) {

    /// In the order of the positions.
    public static List<Elsewhere> of(Contribution argument, Board board, Scenario scenario) {
        Map<String, Stance> stances = board.stancesElsewhere(argument);
        return scenario.positions().stream()
                .flatMap(position -> Stream.ofNullable(stances.get(position.id()))
                        .map(stance -> new Elsewhere(position.letter(), stance)))
                .toList();
    }
}
