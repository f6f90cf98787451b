package moot.sample;

import moot.base.Problem;
import moot.debate.Rejected;

/// A sample file that cannot be read, or a step in it that the rules refuse: told by file and step, and the start ends
/// with it, so that nobody ships one.
class FaultySample extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultySample(String file, String step, RuntimeException cause) {
        super(file + ", " + step + ": " + reason(cause), cause);
    }

    private static String reason(RuntimeException cause) {
        return switch (cause) {
            case Rejected rejected ->
                rejected.faults().stream().map(Rejected.Fault::key).toList().toString();
            case Problem problem -> problem.key();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
