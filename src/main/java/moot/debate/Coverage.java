package moot.debate;

import java.util.List;
import java.util.function.Predicate;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Paragraph;
import moot.library.Position;

/// How far a debate covers its reading: what nobody has used yet, what is used by both sides, and which positions rest
/// on nothing but inference. It names no author, so that it harms nobody to see it.
///
/// @param unusedParagraphs those that give evidence of which none is in use; a paragraph that gives none cannot be used
/// @param onInference      the positions of which every standing argument is supported by inference and judgement alone
public record Coverage(
        List<Paragraph> unusedParagraphs,
        List<Evidence> unusedEvidence,
        List<Paragraph> bothSidesParagraphs,
        List<Evidence> bothSidesEvidence,
        List<Position> onInference) {

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
                        .filter(position -> restsOnInference(board, pack, position))
                        .toList());
    }

    private static Uses at(Board board, Pack pack, Paragraph paragraph) {
        return Uses.of(
                board,
                pack.evidenceAt(paragraph.locator()).stream().map(Evidence::id).toList());
    }

    private static boolean restsOnInference(Board board, Pack pack, Position position) {
        List<Evidence> supports = board.outline(List.of(position.id()))
                .filter(argument -> argument.stance() == Stance.FOR && argument.standing() == Standing.STANDS)
                .flatMap(argument -> argument.wording().citations().stream())
                .filter(citation -> citation.bearing() == Bearing.SUPPORTS)
                .flatMap(citation -> pack.evidence(citation.evidence()).stream())
                .toList();
        return !supports.isEmpty() && supports.stream().allMatch(Evidence::isInferred);
    }
}
