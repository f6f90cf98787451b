package moot.debate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import moot.base.Ids;

@Embeddable
public record ArgumentId(UUID value) implements Serializable, Comparable<ArgumentId> {

    public static ArgumentId next() {
        return new ArgumentId(Ids.next());
    }

    public static ArgumentId of(String text) {
        return new ArgumentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ArgumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
