package moot.seminar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import moot.base.Problem;
import moot.library.Pack;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The packs that seminars carry with them, read once and shared by all their pages: a copy never changes.
@Component
class PackCopies {

    private final JsonMapper json;
    private final LoadingCache<SeminarId, Pack> packs;

    PackCopies(JsonMapper json, SeminarRepository seminars) {
        this.json = json;
        this.packs = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofHours(1))
                .build(id -> json.readValue(seminars.findById(id).orElseThrow().pack(), Pack.class));
    }

    Pack of(SeminarId seminar) {
        return packs.get(seminar);
    }

    String write(Pack pack, String scenario) {
        Pack copy = pack.only(scenario).orElseThrow(() -> new Problem("seminar.problem.no-scenario"));
        return json.writeValueAsString(copy);
    }
}
