package moot.library;

/// One thing wrong with a pack: where, what was found there, and what is expected instead. The file is named from the
/// pack's folder; the first line is 1.
public record Fault(String file, int line, String found, String expected) {

    public String sentence() {
        return Wording.of("library.fault.sentence", file, line, found, expected);
    }
}
