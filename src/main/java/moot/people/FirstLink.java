package moot.people;

import moot.base.Address;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints, as long as there is no instructor, the link that makes the first. Printed and not logged, so that it is seen
/// whatever the log is set to.
@Component
class FirstLink {

    private final People people;
    private final Invitations invitations;
    private final Address address;

    FirstLink(People people, Invitations invitations, Address address) {
        this.people = people;
        this.invitations = invitations;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (people.needsFirstInstructor()) {
            System.out.println("Open " + address.of(invitations.first()) + " to make the first instructor account");
        }
    }
}
