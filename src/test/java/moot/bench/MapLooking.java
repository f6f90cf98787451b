package moot.bench;

import static moot.bench.Workbench.MANY;
import static moot.bench.Workbench.USUAL;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/// What an eye sees of the map: how soon after the data there is a picture, and how smoothly it moves while somebody
/// drags and zooms.
final class MapLooking {

    private static final int RUNS = 7;
    private static final int MOVES = 120;

    /// Looks at a small copy of the canvas at each frame: a picture is there once a part of it is not empty. The button
    /// that asks for the map has been pressed before.
    private static final String FIRST_PICTURE = """
            () => new Promise(resolve => {
              let came = null;
              const small = new OffscreenCanvas(32, 32).getContext('2d', { willReadFrequently: true });
              const drawn = canvas => {
                if (!canvas || canvas.width === 0) return false;
                small.clearRect(0, 0, 32, 32);
                small.drawImage(canvas, 0, 0, 32, 32);
                const pixels = small.getImageData(0, 0, 32, 32).data;
                let full = 0;
                for (let i = 3; i < pixels.length; i += 4) full += pixels[i] > 0 ? 1 : 0;
                return full > 100;
              };
              const look = () => {
                const map = document.querySelector('moot-map');
                if (came === null && map?.data) came = performance.now();
                if (came !== null && drawn(map.querySelector('canvas'))) resolve(performance.now() - came);
                else requestAnimationFrame(look);
              };
              look();
            })""";

    private static final String COUNT = """
            () => {
              window.mootFrames = [];
              const count = now => { window.mootFrames.push(now); requestAnimationFrame(count); };
              requestAnimationFrame(count);
            }""";

    private MapLooking() {}

    static void measure(Workbench bench, Figures figures) throws Exception {
        MadeDebates debates = bench.debates();
        try (var program = bench.program();
                var eyes = new Eyes()) {
            var visitor = Visitor.by(debates.links().getFirst(), program.address());
            look(eyes, visitor, debates.of(USUAL), figures, Goal.atMost(500), Goal.atLeast(50));
            look(eyes, visitor, debates.of(MANY), figures, null, null);
        }
    }

    private static void look(
            Eyes eyes,
            Visitor visitor,
            MadeDebates.Debate debate,
            Figures figures,
            @Nullable Goal soon,
            @Nullable Goal smooth) {
        var firstPicture = new Samples();
        var frames = new Samples();
        for (int run = 0; run < RUNS; run++) {
            try (var fresh = eyes.of(visitor)) {
                Page page = fresh.newPage();
                page.navigate(visitor.address().resolve("/" + debate.path()).toString());
                page.locator(".moot-outline__card").first().waitFor();
                firstPicture.add(look(page));
                frames.add(move(page));
            }
        }
        figures.add("map.first-picture", debate.size(), firstPicture.median(), "ms", RUNS, soon);
        figures.add("map.fps", debate.size(), frames.median(), "frames a second", RUNS, smooth);
    }

    private static double look(Page page) {
        page.evaluate("() => [...document.querySelectorAll('.room__debate vaadin-button')]"
                + ".find(button => button.textContent.trim() === 'Map').click()");
        return ((Number) page.evaluate(FIRST_PICTURE)).doubleValue();
    }

    /// Frames a second from the first to the last movement.
    private static double move(Page page) {
        var box = page.locator("moot-map canvas").first().boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.evaluate(COUNT);
        page.mouse().down();
        for (int step = 1; step <= MOVES; step++) {
            page.mouse().move(x + 150 * Math.sin(step / 9.0), y + 80 * Math.cos(step / 7.0));
        }
        page.mouse().up();
        page.keyboard().down("Control");
        for (int step = 0; step < MOVES; step++) {
            page.mouse().wheel(0, step < MOVES / 2 ? -40 : 40);
        }
        page.keyboard().up("Control");
        return ((Number) page.evaluate("() => 1000 * (mootFrames.length - 1) / (mootFrames.at(-1) - mootFrames[0])"))
                .doubleValue();
    }
}
