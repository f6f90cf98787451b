package moot.debate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells the acts that concerned a link that its author has taken it back, so that undoing them brings nothing of it
/// back, nor touches one that the author makes anew.
final class LettingGo {

    private LettingGo() {}

    /// @param all what was done in the seminar, the latest first: a merge may have carried the link over from where an
    ///            earlier one had carried it
    static void tell(Tie taken, List<Curation> all) {
        Set<Tie> same = new HashSet<>(Set.of(taken));
        all.stream().filter(act -> !act.isUndone()).forEach(act -> same.addAll(act.letGo(same)));
    }
}
