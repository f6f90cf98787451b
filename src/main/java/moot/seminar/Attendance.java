package moot.seminar;

/// A seminar and everyone in it at one moment.
record Attendance(SeminarSummary seminar, Roster roster) {}
