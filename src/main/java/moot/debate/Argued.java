package moot.debate;

import java.time.Instant;

/// A revision as the board shows it.
///
/// @param number 1 for the first
public record Argued(int number, Wording wording, Instant at) {}
