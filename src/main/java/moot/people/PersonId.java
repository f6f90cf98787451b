package moot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import moot.base.Ids;

/// Whose it is. An entity elsewhere embeds it and names its own column.
@Embeddable
public record PersonId(@Column(name = "id") UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
