package moot.library;

import java.util.List;

/// A hypothetical event that an instructor may release, the positions it tests, and what it tests in them.
public record Development(String id, String text, List<String> tests, String aim) {

    public Development {
        tests = List.copyOf(tests);
    }
}
