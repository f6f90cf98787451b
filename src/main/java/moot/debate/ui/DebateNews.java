package moot.debate.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Difference;
import moot.debate.Link;
import moot.live.ui.News;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is otherwise on a later board, for the pages that show a debate as its plain outline: once for all who
/// read it alike, since hundreds take the same step at the same moment.
@Component
public final class DebateNews {

    private static final int MOST_KEPT = 500;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<Step, Set<ParticipantId>> otherwise = kept();
    private final Cache<Reading, News> written = kept();

    private static <K, V> Cache<K, V> kept() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(KEPT)
                .build();
    }

    /// What a page has to be told that knows the earlier board, where nothing hangs elsewhere since.
    ///
    /// @param rows as its reader reads them, none sifted
    /// @param look whether it has to ask the server about something besides
    public News between(OutlineRows rows, Board earlier, Board later, boolean look) {
        Seat reader = rows.reader();
        Step step = new Step(reader.seminar(), earlier.version(), later.version());
        return otherwise.get(step, missing -> readOtherwise(earlier, later)).contains(reader.id())
                ? write(rows, earlier, later, look)
                : written.get(
                        new Reading(step, reader.role().teaches(), look), missing -> write(rows, earlier, later, look));
    }

    /// Those who read what has changed otherwise than everybody else with their role: by their own name, or although
    /// it is hidden or was.
    private static Set<ParticipantId> readOtherwise(Board earlier, Board later) {
        return later.since(earlier).touched().stream()
                .map(later::get)
                .flatMap(argument -> {
                    Stream<Contribution> own =
                            earlier.find(argument.id()).isEmpty() ? Stream.of(argument) : Stream.empty();
                    Stream<Contribution> shown = Stream.of(
                                    Stream.of(argument.id()),
                                    argument.links().stream().map(Link::to),
                                    argument.linkedFrom().stream())
                            .flatMap(some -> some)
                            .filter(id -> isHidden(later.get(id))
                                    || earlier.find(id)
                                            .filter(DebateNews::isHidden)
                                            .isPresent())
                            .map(later::get);
                    return Stream.concat(own, shown);
                })
                .map(Contribution::author)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isHidden(Contribution argument) {
        return argument.fate().hidden() != null;
    }

    private static News write(OutlineRows rows, Board earlier, Board later, boolean look) {
        Difference difference = later.since(earlier);
        List<ArgumentId> added = difference.touched().stream()
                .filter(id -> earlier.find(id).isEmpty())
                .toList();
        ObjectNode news = JsonNodeFactory.instance
                .objectNode()
                .put("from", earlier.version())
                .put("to", later.version())
                .put("total", later.size());
        if (look) {
            news.put("look", true);
        }
        news.set("put", rows.added(later, added));
        ArrayNode patches = news.putArray("patches");
        difference.touched().stream()
                .filter(id -> earlier.find(id).isPresent())
                .map(id -> rows.patch(earlier, later, id))
                .filter(patch -> patch.size() > 1)
                .forEach(patches::add);
        news.set("counts", rows.counts(later));
        ObjectNode use = news.putObject("use");
        difference.use().forEach(use::put);
        return new News(news.toString());
    }

    private record Step(SeminarId seminar, long from, long to) {}

    private record Reading(Step step, boolean teaches, boolean look) {}
}
