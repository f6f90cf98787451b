package moot.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The table of a debate as comma-separated values (RFC 4180) in UTF-8, with a mark at its beginning by which
/// spreadsheets know that. What a spreadsheet would run as a formula begins with an apostrophe there. A strength that
/// the reckoning did not come to rest at stays a number; the column beside it says so.
@Service
public class DebateCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private static final List<String> COLUMNS = List.of(
            "id",
            "parent",
            "position",
            "relation",
            "stance",
            "stances elsewhere",
            "claim",
            "author",
            "standing",
            "strength",
            "strength settled",
            "challenges",
            "supporters",
            "evidence",
            "flawed evidence",
            "minds changed",
            "replies",
            "revision",
            "posted at");

    private final DebateTable table;

    DebateCsv(DebateTable table) {
        this.table = table;
    }

    public byte[] of(SeminarId seminar) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            table.lines(seminar).forEach(line -> csv.writeRecord(values(line)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> values(Line line) {
        return Stream.of(
                        line.id(),
                        line.parent(),
                        line.position(),
                        word(line.relation()),
                        word(line.stance()),
                        elsewhere(line),
                        harmless(line.claim()),
                        harmless(line.author()),
                        word(line.standing()),
                        String.format(Locale.ROOT, "%.3f", line.strength().value()),
                        line.strength().settled() ? "yes" : "no",
                        line.challenges(),
                        line.supporters(),
                        line.evidence(),
                        line.flawed(),
                        line.moved(),
                        line.replies(),
                        line.revision(),
                        line.at())
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private static String elsewhere(Line line) {
        return line.elsewhere().stream()
                .map(one -> one.letter() + " " + word(one.stance()))
                .collect(Collectors.joining("; "));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
