package moot.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// What somebody sits in front of.
public enum Device {
    DESKTOP(1440, 900, 1, false, ColorScheme.LIGHT),
    DARK_DESKTOP(1440, 900, 1, false, ColorScheme.DARK),
    /// What a desktop shows at 200 %.
    ZOOMED_DESKTOP(720, 450, 2, false, ColorScheme.LIGHT),
    PHONE(390, 844, 1, true, ColorScheme.LIGHT),
    DARK_PHONE(390, 844, 1, true, ColorScheme.DARK),
    NARROW_PHONE(360, 740, 1, true, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final int scale;
    private final boolean touch;
    private final ColorScheme scheme;

    Device(int width, int height, int scale, boolean touch, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.touch = touch;
        this.scheme = scheme;
    }

    boolean isTouched() {
        return touch;
    }

    /// The same in the dark.
    Device dark() {
        return touch ? DARK_PHONE : DARK_DESKTOP;
    }

    /// Gives another page its width and height.
    void resize(Page page) {
        page.setViewportSize(width, height);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(scheme)
                .setLocale("en-GB");
    }
}
