package moot.debate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A revision as the board shows it.
///
/// @param number 1 for the first
/// @param meets  the challenge in answer to which it was made, if it was made so
public record Argued(
        int number, Wording wording, Instant at, @Nullable Meeting meets) {}
