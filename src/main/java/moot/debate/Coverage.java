package moot.debate;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Paragraph;
import moot.library.Position;

/// How far a debate covers its reading: what nobody has used yet, what is used by both sides, and on what each
/// position rests. It names no author, so that it harms nobody to see it.
///
/// @param unusedParagraphs those that give evidence of which none is in use; a paragraph that gives none cannot be used
/// @param positions        by what they rest on, in their order
public record Coverage(
        List<Paragraph> unusedParagraphs,
        List<Evidence> unusedEvidence,
        List<Paragraph> bothSidesParagraphs,
        List<Evidence> bothSidesEvidence,
        Map<Footing, List<Position>> positions) {

    public static Coverage of(Board board, Pack pack) {
        List<Paragraph> paragraphs = pack.reading().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> !pack.evidenceAt(paragraph.locator()).isEmpty())
                .toList();
        Predicate<Evidence> used = piece -> !board.leaningOn(piece.id()).isEmpty();
        return new Coverage(
                paragraphs.stream()
                        .filter(paragraph ->
                                pack.evidenceAt(paragraph.locator()).stream().noneMatch(used))
                        .toList(),
                pack.evidence().stream().filter(used.negate()).toList(),
                paragraphs.stream()
                        .filter(paragraph -> at(board, pack, paragraph).carryBothSides())
                        .toList(),
                pack.evidence().stream()
                        .filter(piece -> Uses.of(board, List.of(piece.id())).carryBothSides())
                        .toList(),
                pack.scenarios().getFirst().positions().stream()
                        .collect(Collectors.groupingBy(position -> Footing.of(position, board, pack))));
    }

    public List<Position> resting(Footing on) {
        return positions.getOrDefault(on, List.of());
    }

    private static Uses at(Board board, Pack pack, Paragraph paragraph) {
        return Uses.of(
                board,
                pack.evidenceAt(paragraph.locator()).stream().map(Evidence::id).toList());
    }
}
