package moot.seminar;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import moot.people.NamePolicy;
import moot.people.PersonId;

/// Everyone in a seminar at one moment, and the one place that turns a participant into a name to show.
public final class Roster {

    private final NamePolicy names;
    private final Map<ParticipantId, Seat> seats;
    private final Map<PersonId, Seat> people;

    Roster(NamePolicy names, Collection<Seat> seats) {
        this.names = names;
        this.seats = seats.stream().collect(Collectors.toUnmodifiableMap(Seat::id, Function.identity()));
        this.people = seats.stream().collect(Collectors.toUnmodifiableMap(Seat::person, Function.identity()));
    }

    /// The name of a participant as this viewer may see it. Those who teach are known by name to everyone.
    public String shown(ParticipantId whom, Seat viewer) {
        Seat seat = seat(whom);
        boolean named = names == NamePolicy.EVERYONE
                || viewer.role().teaches()
                || seat.role().teaches()
                || whom.equals(viewer.id());
        return named ? seat.name() : seat.pseudonym();
    }

    public Seat seat(ParticipantId id) {
        Seat seat = seats.get(id);
        if (seat == null) {
            throw new IllegalArgumentException("No participant " + id + " in this seminar");
        }
        return seat;
    }

    public Optional<Seat> seatOf(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    public Collection<Seat> seats() {
        return seats.values();
    }

    public boolean has(ParticipantId id) {
        return seats.containsKey(id);
    }
}
