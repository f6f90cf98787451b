package moot.library;

import java.util.List;
import java.util.Optional;

/// The files of a pack as far as they could be read. What is absent has been told as a fault, the rubric excepted,
/// which a pack may do without.
record Draft(
        String folder,
        Optional<Spot> pack,
        Optional<Reading> reading,
        Optional<Spot> sources,
        Optional<Spot> evidence,
        List<Spot> scenarios,
        Optional<Spot> rubric) {}
