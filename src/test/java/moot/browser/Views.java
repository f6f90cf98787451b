package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Outline, map and table of one debate: each shows in its own way what is argued, by whom, how it bears on what and
/// how it stands, and all have to say the same. Those who teach see all three and may read whatever was hidden. A
/// journey argues so little that each view has all of it at once.
final class Views {

    /// A card that is argued no more says why in the place of how it stands. Signs are for the eye alone.
    private static final String CARDS = """
            lines => Object.fromEntries(lines.map(line => {
              const read = part => {
                const shown = part?.cloneNode(true);
                shown?.querySelectorAll('[aria-hidden]').forEach(sign => sign.remove());
                return shown?.textContent.trim() ?? '';
              };
              const words = part => read(line.querySelector(part));
              const ties = [...line.querySelectorAll('.moot-outline__ties > li')];
              return [line.dataset.key, [
                words('.moot-outline__claim'),
                words('.moot-outline__meta').split(' · ')[0],
                words('.moot-outline__bearing > .moot-letter'),
                words('.moot-outline__bearing .moot-relation'),
                words('.moot-outline__bearing .moot-muted'),
                words('.moot-standing, .moot-outline__trace'),
                ...ties.map(tie => `${read(tie.children[0])} ${read(tie.children[1])}`)]];
            }))""";

    /// The grid keeps what its cells show beside its rows, which hold no more than the slots for it.
    private static final String ROWS = """
            (claims, headings) => claims.map(claim => {
              const row = claim.closest('vaadin-grid-cell-content').assignedSlot.closest('tr');
              const words = part => [...part.querySelectorAll('slot')]
                  .map(slot => slot.assignedElements()[0]?.textContent.trim());
              const all = words(row.closest('table').tHead);
              return headings.map(heading => words(row)[all.indexOf(heading)]);
            })""";

    private Views() {}

    static void assertAgree(Instructor instructor, OpenSeminar seminar) {
        var outline = outlineAndMap(instructor.page(), seminar);
        assertThat(table(instructor.page(), seminar, outline.size()))
                .as("table")
                .containsExactlyInAnyOrderElementsOf(
                        outline.values().stream().map(Seen::inTable).toList());
    }

    /// Those that a student has.
    static void assertAgree(Student student, OpenSeminar seminar) {
        outlineAndMap(student.page(), seminar);
    }

    private static Map<String, Seen> outlineAndMap(Page page, OpenSeminar seminar) {
        var outline = outline(page, seminar);
        assertThat(map(page, seminar)).as("map").isEqualTo(outline);
        return outline;
    }

    private static Map<String, Seen> outline(Page page, OpenSeminar seminar) {
        page.navigate(seminar.address());
        var lines = page.locator("moot-outline [role=treeitem]:has(.moot-outline__card)");
        assertThat(lines.first()).isAttached();
        return byArgument((Map<?, ?>) lines.evaluateAll(CARDS), "debate.outline");
    }

    private static Map<String, Seen> map(Page page, OpenSeminar seminar) {
        return byArgument(new DrawnMap(page).show(seminar).arguments(), "debate.map");
    }

    private static Map<String, Seen> byArgument(Map<?, ?> shown, String view) {
        var seen = new HashMap<String, Seen>();
        shown.forEach((id, words) -> seen.put(String.valueOf(id), Seen.of(words, view)));
        return seen;
    }

    /// Its rows do not say which argument they are.
    ///
    /// @param lines how many it has to have, and is given time to draw
    private static List<Seen> table(Page page, OpenSeminar seminar, int lines) {
        page.navigate(seminar.table());
        var claims = page.locator(".table__claim").filter(new Locator.FilterOptions().setVisible(true));
        assertThat(claims).hasCount(lines);
        var texts = texts("room.table");
        var headings = Stream.of("claim", "author", "position", "relation", "stance", "standing")
                .map(column -> texts.getString("room.table." + column))
                .toList();
        return ((List<?>) claims.evaluateAll(ROWS, headings))
                .stream().map(words -> Seen.of(words, "room.table")).toList();
    }

    private static ResourceBundle texts(String view) {
        return ResourceBundle.getBundle("texts/" + view.substring(0, view.indexOf('.')), Locale.ROOT);
    }

    /// What a view shows of an argument, by the names that all views share. A word that is none of a view's own stays.
    ///
    /// @param stances towards each position, its own first
    /// @param links   there and from there, each with the position of the other
    private record Seen(
            String claim,
            String author,
            String position,
            String relation,
            List<String> stances,
            String standing,
            List<String> links) {

        /// @param shown its words, in the order of these parts
        static Seen of(Object shown, String view) {
            var words = ((List<?>) shown).stream().map(String::valueOf).toList();
            var position = words.get(2);
            return new Seen(
                    words.get(0),
                    words.get(1),
                    position,
                    name(view + ".relation.", words.get(3)),
                    Stream.of(words.get(4).split(", "))
                            .map(stance -> stance(view, stance))
                            .toList(),
                    standing(view, words.get(5)),
                    words.stream()
                            .skip(6)
                            .map(link -> link(view, link))
                            .sorted()
                            .toList());
        }

        /// Which has no column for links.
        Seen inTable() {
            return new Seen(claim, author, position, relation, stances, standing, List.of());
        }

        private static String stance(String view, String words) {
            return Stream.of("A", "B", "C", "D", "E")
                    .flatMap(
                            letter -> named(view + ".stance.", words, letter).map(name -> name + " " + letter).stream())
                    .findFirst()
                    .orElse(words);
        }

        /// Withdrawn, hidden and merged, which the outline tells apart, are one for the others: withdrawn.
        private static String standing(String view, String word) {
            return named(view + ".trace.", word, "").map(trace -> "withdrawn").orElse(name(view + ".standing.", word));
        }

        private static String link(String view, String words) {
            int end = words.lastIndexOf(' ');
            var word = words.substring(0, end);
            return named(view + ".linked.", word, "")
                            .map(relation -> "from " + relation)
                            .orElse(name(view + ".relation.", word))
                    + words.substring(end);
        }

        private static String name(String kind, String word) {
            return named(kind, word, "").orElse(word);
        }

        /// @param letter what fills the place in a text
        private static Optional<String> named(String kind, String word, String letter) {
            var texts = texts(kind);
            return texts.keySet().stream()
                    .filter(key -> key.startsWith(kind)
                            && texts.getString(key).replace("{0}", letter).equals(word))
                    .map(key -> key.substring(kind.length()))
                    .findFirst();
        }
    }
}
