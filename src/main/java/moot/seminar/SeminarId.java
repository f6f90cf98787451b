package moot.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SeminarId(@Column(name = "id") UUID value) implements Serializable {

    public static SeminarId of(String text) {
        return new SeminarId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
