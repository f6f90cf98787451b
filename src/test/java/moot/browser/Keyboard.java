package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/// Hands on a keyboard and nowhere else. Wherever a key takes the focus it must be seen: it is on something, that has
/// a ring, and nothing lies over it.
record Keyboard(Page page) {

    /// As often as anybody presses Tab before giving up.
    private static final int PATIENCE = 40;

    private static final String FAULT = """
            () => {
              let it = document.activeElement;
              while (it?.shadowRoot?.activeElement) {
                it = it.shadowRoot.activeElement;
              }
              if (!it || it === document.body) {
                return 'nothing has the focus';
              }
              const name = `${it.tagName.toLowerCase()} '${(it.ariaLabel ?? it.textContent ?? '').trim().slice(0, 40)}'`;
              const marked = it.closest('[focus-ring]') ?? it;
              const parts = root =>
                  [...(root?.querySelectorAll('*') ?? [])].flatMap(part => [part, ...parts(part.shadowRoot)]);
              const box = part => part.getBoundingClientRect();
              const ring = part => box(part).width > 0 && ['', '::before', '::after'].some(pseudo => {
                const { content, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part, pseudo);
                const drawn = (pseudo === '' || content !== 'none') && outlineStyle !== 'none';
                return drawn && parseFloat(outlineWidth) > 0 && !/, 0\\)$/.test(outlineColor);
              });
              const ringed = [it, it.firstElementChild, marked, ...parts(marked.shadowRoot)].filter(Boolean).find(ring);
              if (!ringed) {
                return `no ring around ${name}`;
              }
              const within = (inner, outer) => {
                for (let up = inner; up; up = up.assignedSlot ?? up.parentNode ?? up.host) {
                  if (up === outer) {
                    return true;
                  }
                }
                return false;
              };
              const { left, top, width, height } = box(it).width > 0 ? box(it) : box(ringed);
              const seen = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([x, y]) => {
                const there = document.elementFromPoint(left + x * width, top + y * height);
                return there && (within(there, it) || within(there, marked));
              });
              return seen ? '' : `${name} is out of sight`;
            }""";

    private static final String HAS_FOCUS = """
            wanted => {
              for (let it = document.activeElement; it; it = it.parentNode ?? it.host) {
                if (it === wanted) {
                  return true;
                }
              }
              return false;
            }""";

    /// Goes forward until it is there, looking at each stop.
    void tabTo(Locator wanted) {
        go(wanted, "Tab", PATIENCE);
    }

    /// The same backwards.
    void tabBackTo(Locator wanted) {
        go(wanted, "Shift+Tab", PATIENCE);
    }

    /// Within a tree or a group of choices.
    void arrowTo(Locator wanted, String arrow) {
        go(wanted, arrow, PATIENCE);
    }

    /// What has the focus now is used.
    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /// Goes to a button or link and uses it.
    void use(Locator what) {
        tabTo(what);
        press("Enter");
    }

    /// Goes to a field and fills it.
    void fill(Locator field, String text) {
        tabTo(field);
        type(text);
    }

    /// That the focus has come there by itself.
    void holds(Locator wanted) {
        assertThat(wanted).isFocused();
        look();
    }

    /// That the focus is somewhere and seen; a moment is allowed for what still moves.
    void look() {
        try {
            page.waitForFunction("() => (" + FAULT + ")() === ''");
        } catch (TimeoutError unseen) {
            assertThat(page.evaluate(FAULT)).as("focus on " + page.url()).isEqualTo("");
        }
    }

    private void go(Locator wanted, String key, int patience) {
        assertThat(wanted).isAttached();
        for (int times = 0; times < patience && !hasFocus(wanted); times++) {
            press(key);
            if (!hasFocus(wanted)) {
                lookInPassing();
            }
        }
        assertThat(hasFocus(wanted)).as("%s reached by %s", wanted, key).isTrue();
        look();
    }

    /// Between the last stop of a page and its first the focus is on nothing.
    private void lookInPassing() {
        if (!"nothing has the focus".equals(page.evaluate(FAULT))) {
            look();
        }
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate(HAS_FOCUS);
    }
}
