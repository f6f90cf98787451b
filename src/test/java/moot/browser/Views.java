package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// Outline, map and table of one debate: each shows in its own way what is argued and how it stands, and all have to
/// say the same. Those who teach see all three and may read whatever was hidden. A journey argues so little, and never
/// the same twice, that each view has all of it at once.
final class Views {

    /// A card that is argued no more says why in the place of how it stands.
    private static final String CARDS = """
            cards => Object.fromEntries(cards.map(card => {
              const words = part => card.querySelector(part)?.textContent.trim() ?? '';
              return [words('.moot-outline__claim'), words('.moot-standing, .moot-outline__trace')];
            }))""";

    /// The grid keeps what its cells show beside its rows, which hold no more than the slots for it.
    private static final String ROWS = """
            (claims, heading) => Object.fromEntries(claims.map(claim => {
              const row = claim.closest('vaadin-grid-cell-content').assignedSlot.closest('tr');
              const words = part => [...part.querySelectorAll('slot')]
                  .map(slot => slot.assignedElements()[0]?.textContent.trim());
              return [claim.textContent.trim(), words(row)[words(row.closest('table').tHead).indexOf(heading)]];
            }))""";

    private Views() {}

    static void assertAgree(Instructor instructor, OpenSeminar seminar) {
        var page = instructor.page();
        var outline = outline(page, seminar);
        assertThat(map(page, seminar)).as("map").isEqualTo(outline);
        assertThat(table(page, seminar, outline.size())).as("table").isEqualTo(outline);
    }

    private static Map<String, String> outline(Page page, OpenSeminar seminar) {
        page.navigate(seminar.address());
        var cards = page.locator("moot-outline .moot-outline__card");
        assertThat(cards.first()).isAttached();
        return standings((Map<?, ?>) cards.evaluateAll(CARDS), "debate.outline");
    }

    private static Map<String, String> map(Page page, OpenSeminar seminar) {
        return standings(new DrawnMap(page).show(seminar).standings(), "debate.map");
    }

    /// @param lines how many it has to have, and is given time to draw
    private static Map<String, String> table(Page page, OpenSeminar seminar, int lines) {
        page.navigate(seminar.table());
        var claims = page.locator(".table__claim").filter(new Locator.FilterOptions().setVisible(true));
        assertThat(claims).hasCount(lines);
        var heading = texts("room.table").getString("room.table.standing");
        return standings((Map<?, ?>) claims.evaluateAll(ROWS, heading), "room.table");
    }

    /// The standing of each claim by the name that it has in all views. A word that is none of a view's own stays.
    private static Map<String, String> standings(Map<?, ?> shown, String view) {
        var names = names(view);
        var standings = new HashMap<String, String>();
        shown.forEach((claim, shownWord) -> {
            var word = String.valueOf(shownWord);
            standings.put(String.valueOf(claim), names.getOrDefault(word, word));
        });
        return standings;
    }

    /// What the words of a view stand for. Withdrawn, hidden and merged, which the outline tells apart, are one for the
    /// others: withdrawn.
    private static Map<String, String> names(String view) {
        var texts = texts(view);
        var names = new HashMap<String, String>();
        for (String key : texts.keySet()) {
            if (key.startsWith(view + ".standing.")) {
                names.put(texts.getString(key), key.substring(key.lastIndexOf('.') + 1));
            } else if (key.startsWith(view + ".trace.")) {
                names.put(texts.getString(key), "withdrawn");
            }
        }
        return names;
    }

    private static ResourceBundle texts(String view) {
        return ResourceBundle.getBundle("texts/" + view.substring(0, view.indexOf('.')), Locale.ROOT);
    }
}
