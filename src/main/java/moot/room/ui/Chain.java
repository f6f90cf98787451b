package moot.room.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.library.Evidence;
import moot.library.Pack;
import moot.room.ui.RoomPlace.Leaning;

/// The chain from arguments to evidence to paragraph and source, read backwards.
record Chain(Pack pack, Board board) {

    /// The arguments that lean on something, each once, in the order in which they were posted.
    List<ArgumentId> leaningOn(Leaning what) {
        return evidence(what)
                .flatMap(piece -> board.leaningOn(piece.id()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The same with what is to be said of each, position by position.
    List<Leaner> leaners(Leaning on) {
        List<Contribution> leaning = leaningOn(on).stream().map(board::get).toList();
        return pack.scenarios().getFirst().positions().stream()
                .flatMap(position ->
                        leaning.stream().filter(argument -> argument.position().equals(position.id())))
                .map(Leaner::of)
                .toList();
    }

    private Stream<Evidence> evidence(Leaning what) {
        return switch (what.on()) {
            case EVIDENCE -> pack.evidence(what.id()).stream();
            case PARAGRAPH -> pack.evidenceAt(what.id()).stream();
            case SOURCE -> pack.evidenceCiting(what.id()).stream();
        };
    }

    /// How many arguments lean on each paragraph.
    Map<String, Integer> useOfParagraphs() {
        return pack.reading().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.toMap(
                        paragraph -> paragraph.locator(),
                        paragraph -> leaningOn(new Leaning(Leaning.On.PARAGRAPH, paragraph.locator()))
                                .size()));
    }
}
