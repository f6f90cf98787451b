package moot.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/// What of a page cannot be reached or read as it is laid out: what sticks out sideways, text that is cut off without
/// standing in full in its title, and elements whose script never came.
final class Layout {

    private static final String FAULTS = """
            () => {
              const root = document.scrollingElement;
              const name = e => e.tagName.toLowerCase() + (e.className ? '.' + String(e.className).split(' ')[0] : '');
              const all = from => [...from.querySelectorAll('*')]
                  .flatMap(e => e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]);
              const elements = all(document).filter(e => e.getClientRects().length > 0);
              const faults = [];
              elements.filter(e => /^(vaadin|moot)-/.test(e.localName) && !e.matches(':defined')
                    && e.localName !== 'vaadin-grid-cell-content')
                  .forEach(e => faults.push(`not loaded: ${name(e)}`));
              if (root.scrollWidth > root.clientWidth) {
                const wide = elements.filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
                faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${wide.slice(0, 5).map(name)}`);
              }
              const speaks = e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '');
              for (const e of elements.filter(speaks)) {
                const style = getComputedStyle(e);
                if (['hidden', 'clip'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1
                    && e.clientWidth > 1 && !e.closest('.moot-sr-only') && !e.title) {
                  faults.push(`cut off: ${name(e)} '${e.textContent.trim().slice(0, 40)}'`);
                }
              }
              return faults;
            }""";

    private Layout() {}

    static List<String> faults(Page page) {
        var found = (List<?>) page.evaluate(FAULTS);
        return found.stream().map(String::valueOf).toList();
    }
}
