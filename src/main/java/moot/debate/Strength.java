package moot.debate;

/// How strong an argument is, from what supports and what attacks it. It orders lists and is shown to those who teach;
/// it is never a mark.
///
/// @param value   0 to 1; 0.5 for an argument that nothing bears on
/// @param settled false where arguments bear on each other in a circle and the reckoning was cut off before it came to
///                rest
public record Strength(double value, boolean settled) {}
