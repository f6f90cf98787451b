package moot.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// That an argument is kept from the class, and why. Its author and those who teach still read it.
@Embeddable
public record Hidden(
        @Column(name = "hidden_reason") String reason,
        @Column(name = "hidden_at") Instant at) {

    public static final int LONGEST_REASON = 500;
}
