package moot.seminar;

import java.util.Set;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import org.springframework.stereotype.Component;

/// The pack of each seminar with what its class has added, shared by all its pages and read anew once somebody adds.
@Component
class ClassPacks {

    private static final int MOST_KNOWN = 1_000;

    private final Known<Additions> known;

    ClassPacks(AdditionsReader reader, Live live) {
        known = new Known<>(
                live, Set.of(Notice.Kind.SOURCE), MOST_KNOWN, seminar -> reader.read(new SeminarId(seminar)));
    }

    Additions of(SeminarId seminar) {
        return known.of(seminar.value());
    }
}
