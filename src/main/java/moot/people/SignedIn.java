package moot.people;

import java.io.Serializable;
import java.security.Principal;

/// Who sits at this browser. As a principal it goes by its id, so that no log or title carries a name by accident.
public record SignedIn(PersonId id, String name, boolean instructor) implements Serializable, Principal {

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
