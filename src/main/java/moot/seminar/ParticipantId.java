package moot.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ParticipantId(@Column(name = "id") UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
