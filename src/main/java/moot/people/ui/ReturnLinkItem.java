package moot.people.ui;

import moot.base.AccountItem;
import moot.base.Address;
import moot.people.People;
import moot.people.ReturnLinks;
import moot.people.SignedIn;
import org.springframework.stereotype.Component;

/// 'My return link', for a student, who has nothing else to come back with.
@Component
class ReturnLinkItem implements AccountItem {

    private final People people;
    private final ReturnLinks links;
    private final Address address;

    ReturnLinkItem(People people, ReturnLinks links, Address address) {
        this.people = people;
        this.links = links;
        this.address = address;
    }

    @Override
    public String textKey() {
        return "people.return-link.action";
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public boolean isOffered() {
        return people.current().filter(person -> !person.instructor()).isPresent();
    }

    @Override
    public void choose() {
        new ReturnLinkDialog(newLink()).open();
    }

    String newLink() {
        SignedIn me = people.require();
        return address.of(links.create(me.id()));
    }
}
