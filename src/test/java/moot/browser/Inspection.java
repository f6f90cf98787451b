package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks at the screens that somebody walks through: with axe in each colour scheme, for what cannot be reached or
/// read at each width. A page is walked through once and then turned dark or made narrow where it stands, since to
/// come there costs more than to look. It keeps pictures in `target/screens`: of each screen, in both schemes, and of
/// what is wrong at another width.
final class Inspection {

    private final Page page;
    private final Device device;
    private final List<String> faults = new ArrayList<>();

    Inspection(Page page, Device device) {
        this.page = page;
        this.device = device;
        Axe.comeAlong(page);
    }

    /// Goes to an address and looks.
    void show(String name, String address) {
        page.navigate(address);
        look(name);
    }

    void look(String name) {
        assertThat(page.locator("h1").first()).isAttached();
        see(name, device);
        axe(name, device);
        inTheDark(name);
        if (device.isTouched()) {
            at(name, Device.NARROW_PHONE);
            at(name, Device.ZOOMED_DESKTOP);
            device.resize(page);
        }
    }

    void assertNoFaults() {
        assertThat(faults).isEmpty();
    }

    private void inTheDark(String name) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browsers.keep(page, name + suffix(device.dark()));
        axe(name, device.dark());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void at(String name, Device width) {
        width.resize(page);
        var found = Layout.faults(page);
        if (!found.isEmpty()) {
            Browsers.keep(page, name + suffix(width));
        }
        note(name, width, found);
    }

    private void see(String name, Device as) {
        Browsers.keep(page, name + suffix(as));
        note(name, as, Layout.faults(page));
    }

    private void axe(String name, Device as) {
        note(name, as, Axe.violations(page));
    }

    private void note(String name, Device as, List<String> found) {
        found.forEach(fault -> faults.add(name + suffix(as) + ": " + fault));
    }

    private static String suffix(Device device) {
        return "-" + device.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
