package moot.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/// What somebody sits in front of.
public enum Device {
    DESKTOP(1440, 900, false, ColorScheme.LIGHT),
    DARK_DESKTOP(1440, 900, false, ColorScheme.DARK),
    PHONE(390, 844, true, ColorScheme.LIGHT),
    DARK_PHONE(390, 844, true, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final boolean touch;
    private final ColorScheme scheme;

    Device(int width, int height, boolean touch, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.touch = touch;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(scheme)
                .setLocale("en-GB");
    }
}
