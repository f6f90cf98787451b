package moot.seminar;

import moot.base.Problem;
import moot.people.People;
import moot.people.ReturnLinks;
import moot.people.SignedIn;
import org.springframework.stereotype.Service;

/// Brings back a student who lost the way in. Only for those without an account: whoever holds the link is them,
/// and an account has a password to guard it.
@Service
public class WayBack {

    private final Admission admission;
    private final People people;
    private final ReturnLinks links;

    WayBack(Admission admission, People people, ReturnLinks links) {
        this.admission = admission;
        this.people = people;
        this.links = links;
    }

    public boolean isOffered(Seat whom) {
        return !people.find(whom.person()).map(SignedIn::instructor).orElse(true);
    }

    /// @return the path of a new return link, to be shown to nobody but who asked
    public String makeFor(SeminarId seminar, ParticipantId whom) {
        admission.admit(seminar, Act.MANAGE);
        Seat seat = admission.roster(seminar).seat(whom);
        if (!isOffered(seat)) {
            throw new Problem("seminar.problem.has-account", seat.name());
        }
        return links.create(seat.person());
    }
}
