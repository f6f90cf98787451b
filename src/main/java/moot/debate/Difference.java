package moot.debate;

import java.util.Map;
import java.util.Set;
import moot.seminar.ParticipantId;

/// What is otherwise on a later board than on an earlier one; worked out once for all pages that take the same step.
///
/// @param touched   the arguments that are new or look otherwise, be it for what has become of what they answer or are
///                  linked with
/// @param rehung    those of them that hang elsewhere, or by another relation, than they did
/// @param use       how many arguments now lean on each piece of evidence on which fewer or more leaned, be it none
/// @param concerned everybody whose [Concerns] may be others; nobody else’s are
public record Difference(
        Set<ArgumentId> touched, Set<ArgumentId> rehung, Map<String, Integer> use, Set<ParticipantId> concerned) {

    /// From nothing to this board.
    static Difference ofAll(Board board) {
        return new Difference(board.contributions().keySet(), Set.of(), board.useOfEvidence(), board.authors());
    }
}
