package moot.debate;

/// That one argument bears on another, as its reply or by a link, however it does.
record Tie(ArgumentId from, ArgumentId to) {}
