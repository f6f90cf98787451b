package moot.exchange;

import java.util.List;
import java.util.function.Predicate;

/// The paragraphs of plain text, typed or pasted. Where many lines are longer than any printed one, each line is a
/// paragraph, as word processors paste them; else the lines are those of pages and are put together.
final class PlainText {

    private static final int LONGER_THAN_A_PRINTED_LINE = 120;
    private static final int MANY = 4;

    private PlainText() {}

    static List<String> paragraphs(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<String> full =
                lines.stream().filter(Predicate.not(String::isEmpty)).toList();
        long tooLong = full.stream()
                .filter(line -> line.length() > LONGER_THAN_A_PRINTED_LINE)
                .count();
        return tooLong * MANY >= full.size() ? full : Lines.paragraphs(List.of(lines));
    }
}
