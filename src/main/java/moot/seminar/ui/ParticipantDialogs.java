package moot.seminar.ui;

import moot.base.Address;
import moot.people.People;
import moot.seminar.Participants;
import moot.seminar.Seat;
import moot.seminar.WayBack;
import org.springframework.stereotype.Component;

/// Opens what can be done about one participant.
@Component
class ParticipantDialogs {

    private final Participants participants;
    private final WayBack wayBack;
    private final Address address;
    private final People people;

    ParticipantDialogs(Participants participants, WayBack wayBack, Address address, People people) {
        this.participants = participants;
        this.wayBack = wayBack;
        this.address = address;
        this.people = people;
    }

    void open(Seat seat) {
        ParticipantDialog dialog = new ParticipantDialog(seat);
        if (!seat.person().equals(people.require().id())) {
            dialog.offerRole(role -> participants.changeRole(seat.seminar(), seat.id(), role));
        }
        if (wayBack.isOffered(seat)) {
            dialog.offerWayBack(() -> address.of(wayBack.makeFor(seat.seminar(), seat.id())));
        }
        dialog.open();
    }
}
