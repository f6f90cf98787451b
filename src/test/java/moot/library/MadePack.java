package moot.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import moot.library.Evidence.Check;
import moot.library.Evidence.Kind;
import org.jspecify.annotations.Nullable;

/// A pack that is in no folder: of its reading, evidence and positions only what a test says of them.
public final class MadePack {

    private MadePack() {}

    /// @param positions their ids; the first is A
    public static Pack of(Reading reading, List<Evidence> evidence, List<String> positions) {
        List<Position> lettered = new ArrayList<>();
        for (String id : positions) {
            String letter = String.valueOf((char) ('A' + lettered.size()));
            lettered.add(new Position(id, letter, id, id, List.of(), List.of()));
        }
        var scenario = new Scenario("s", "", "", "", "", null, lettered, List.of(), List.of(), List.of());
        return new Pack(
                "p",
                "",
                "en",
                "",
                LocalDate.EPOCH,
                "",
                reading,
                List.of(),
                evidence,
                List.of(scenario),
                null,
                List.of(),
                List.of());
    }

    /// A fact that was found to be supported.
    public static Evidence fact(String id, @Nullable String at, String statement) {
        return piece(id, at, statement, Kind.FACT, Check.SUPPORTED);
    }

    public static Evidence piece(String id, @Nullable String at, String statement, Kind kind, Check check) {
        return new Evidence(
                id,
                at,
                statement,
                kind,
                Evidence.Citation.CITED,
                List.of(),
                check,
                LocalDate.EPOCH,
                null,
                false,
                List.of(),
                null);
    }
}
