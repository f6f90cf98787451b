package moot.debate;

import java.util.List;
import moot.base.Problem;

/// An argument that could not be posted as it is: every fault at once, each with the field to mend. The text
/// stays with its author.
public class Rejected extends Problem {

    private final transient List<Fault> faults;

    Rejected(List<Fault> faults) {
        super("debate.problem.rejected", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    public enum Field {
        POSITION,
        RELATION,
        DISPUTED,
        LINKED,
        CLAIM,
        CITATIONS,
        WARRANT,
        SURENESS,
        UNLESS
    }

    /// @param key of the text that says how to mend it
    public record Fault(Field field, String key, Object... params) {}
}
