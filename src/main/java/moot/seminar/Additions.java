package moot.seminar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import moot.library.Pack;
import org.jspecify.annotations.Nullable;

/// What a class has added to its pack so far, at one moment.
///
/// @param own    the pack as the seminar took it along
/// @param pack   the same with all that was added, and with what settled checks found: what everybody argues from
/// @param added  who added what, by the id of the source or the evidence, in the order in which it came
/// @param checks what was looked up, by the id of the evidence, the newest last
public record Additions(Pack own, Pack pack, Map<String, Added> added, Map<String, List<Checked>> checks) {

    public @Nullable Added of(String id) {
        return added.get(id);
    }

    public List<Checked> checksOf(String evidence) {
        return checks.getOrDefault(evidence, List.of());
    }

    /// The checks by which a piece of evidence does not hold or could not be found, but for those that were there
    /// already when it was settled that it holds, be it in part.
    public List<Checked> doubtsOf(String evidence) {
        List<Checked> all = checksOf(evidence);
        Optional<Checked> upheld =
                Checked.settling(all).filter(check -> !check.outcome().check().failed());
        return all.stream()
                .filter(check -> check.outcome().check().failed())
                .filter(check -> upheld.stream().noneMatch(check::isDecidedBy))
                .toList();
    }
}
