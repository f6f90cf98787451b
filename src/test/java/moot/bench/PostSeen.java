package moot.bench;

import static moot.bench.Workbench.USUAL;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import moot.bench.MadeDebates.Reply;

/// How long it takes until what one posts is seen by the others, in a class of which each has a room open.
///
/// A press is what the composer's button sends. It is seen when Chromium has drawn the argument in a room in which
/// nobody does anything; and it has arrived in another room when its channel has brought the row. Each room must be
/// brought each argument once.
final class PostSeen {

    private static final int A_MINUTE = 100;
    private static final int WARM_UP = 20;
    private static final int PATIENCE_SECONDS = 10;
    private static final Pattern ROW = Pattern.compile("\"row\":\\{\"id\":\"([0-9a-f-]{36})\"");

    /// Notes when a row was drawn, in the machine's time.
    private static final String WATCH = """
            () => {
              window.mootDrawn = {};
              const look = () => {
                for (const row of document.querySelectorAll('moot-outline [data-key]')) {
                  const id = row.dataset.key;
                  if (!(id in window.mootDrawn)) {
                    window.mootDrawn[id] = 0;
                    requestAnimationFrame(() => {
                      window.mootDrawn[id] = performance.timeOrigin + performance.now();
                    });
                  }
                }
              };
              look();
              new MutationObserver(look).observe(document.querySelector('moot-outline'), {
                childList: true,
                subtree: true,
              });
            }""";

    private final Program program;
    private final MadeDebates debates;
    private final List<Travelling> posts;
    private final Map<String, Travelling> byId;
    private final Map<Integer, Visitor> writers = new HashMap<>();

    private PostSeen(Program program, MadeDebates debates) {
        this.program = program;
        this.debates = debates;
        this.posts = debates.replies().stream().map(Travelling::new).toList();
        this.byId = posts.stream().collect(Collectors.toMap(post -> post.reply().id(), Function.identity()));
    }

    static void measure(Workbench bench, Figures figures) throws Exception {
        try (var program = bench.program();
                var eyes = new Eyes()) {
            new PostSeen(program, bench.debates()).measure(eyes, figures);
        }
    }

    private void measure(Eyes eyes, Figures figures) throws Exception {
        Visitor reader = Visitor.by(debates.links().getLast(), program.address());
        try (var rooms = Rooms.open(program, debates, USUAL, this::hear);
                var context = eyes.of(reader)) {
            Page page = context.newPage();
            page.navigate(
                    program.address().resolve("/" + debates.of(USUAL).path()).toString());
            page.locator(".moot-outline__card").first().waitFor();
            page.evaluate(WATCH);
            postAll(rooms.count());
            List<Travelling> measured = posts.subList(WARM_UP, posts.size());
            seen(figures, measured, page);
            arrived(figures, measured, rooms.count());
            figures.add("memory.class-posting", rooms.count(), program.resident(), "MB", 1, null);
        }
    }

    private void postAll(int rooms) throws InterruptedException {
        long start = System.nanoTime();
        long apart = TimeUnit.MINUTES.toNanos(1) / A_MINUTE;
        for (int count = 0; count < posts.size(); count++) {
            post(posts.get(count), start + count * apart);
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && posts.stream().anyMatch(post -> post.rooms() < rooms)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// In a page of its own, where the draft waits complete.
    private void post(Travelling post, long when) throws InterruptedException {
        Reply reply = post.reply();
        Visitor writer = writers.computeIfAbsent(
                reply.writer(), student -> Visitor.by(debates.links().get(student), program.address()));
        try (var composer = OpenPage.of(writer, debates.of(USUAL).path(), "compose=reply-" + reply.to())) {
            TimeUnit.NANOSECONDS.sleep(when - System.nanoTime());
            post.press(now());
            composer.press("Post reply");
        }
    }

    private void hear(int room, String message) {
        double at = now();
        var rows = ROW.matcher(message);
        while (rows.find()) {
            var post = byId.get(rows.group(1));
            if (post != null) {
                post.arrive(room, at);
            }
        }
    }

    private static void seen(Figures figures, List<Travelling> measured, Page page) {
        var drawn = (Map<?, ?>) page.evaluate("window.mootDrawn");
        var seen = new Samples();
        for (Travelling post : measured) {
            if (drawn.get(post.reply().id()) instanceof Number at && at.doubleValue() > 0) {
                seen.add(post.since(at.doubleValue()));
            }
        }
        figures.add("post-seen.p50", USUAL, seen.percentile(50), "ms", seen.count(), Goal.atMost(60));
        figures.add("post-seen.p95", USUAL, seen.percentile(95), "ms", seen.count(), Goal.atMost(250));
        figures.add(
                "post-seen.undrawn", USUAL, measured.size() - seen.count(), "posts", measured.size(), Goal.atMost(0));
    }

    private static void arrived(Figures figures, List<Travelling> measured, int rooms) {
        var all = new Samples();
        measured.forEach(post -> all.add(post.arrivals()));
        int expected = measured.size() * rooms;
        long lost = measured.stream().mapToLong(post -> rooms - post.rooms()).sum();
        long twice =
                measured.stream().mapToLong(Travelling::roomsWithMoreThanOne).sum();
        var firsts = new Samples();
        measured.forEach(post -> firsts.add(post.first()));
        figures.add("post-seen.first-arrival-p50", USUAL, firsts.percentile(50), "ms", firsts.count(), null);
        figures.add("post-seen.arrival-p50", USUAL, all.percentile(50), "ms", all.count(), null);
        figures.add("post-seen.arrival-p95", USUAL, all.percentile(95), "ms", all.count(), null);
        figures.add("post-seen.lost", USUAL, lost, "rows", expected, Goal.atMost(0));
        figures.add("post-seen.twice", USUAL, twice, "rows", expected, Goal.atMost(0));
    }

    /// Milliseconds in the machine's time, which Chromium knows too.
    private static double now() {
        var now = Instant.now();
        return now.getEpochSecond() * 1000.0 + now.getNano() / 1e6;
    }
}
