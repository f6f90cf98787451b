package moot.seminar;

import moot.people.PersonId;

/// A participant as the server knows them. It holds the name and so never leaves the server as a whole; what a
/// viewer may see of it is the [Roster]'s to say.
public record Seat(ParticipantId id, SeminarId seminar, PersonId person, String name, String pseudonym, Role role) {}
