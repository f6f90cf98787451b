package moot.debate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The last steps by which a board came about: what is otherwise than a little while ago is found without a look at
/// each argument.
record Steps(PVector<Step> last) {

    static final Steps NONE = new Steps(TreePVector.empty());

    private static final int KEPT = 32;

    /// @param from    the version before
    /// @param changed the arguments that are new or otherwise than before
    record Step(long from, Set<ArgumentId> changed) {}

    Steps with(long from, Set<ArgumentId> changed) {
        PVector<Step> rest = last.size() < KEPT ? last : last.minus(0);
        return new Steps(rest.plus(new Step(from, Set.copyOf(changed))));
    }

    /// The arguments that may be otherwise than in an earlier version; absent where that is too long ago.
    Optional<Set<ArgumentId>> since(long version) {
        Set<ArgumentId> changed = new HashSet<>();
        for (Step step : last.reversed()) {
            changed.addAll(step.changed());
            if (step.from() <= version) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }
}
