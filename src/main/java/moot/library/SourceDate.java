package moot.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A date as references want it: year, perhaps month, perhaps day, as numbers. Whatever is no such date is kept as it
/// was written, as 'in press'.
final class SourceDate {

    private static final Pattern DATE =
            Pattern.compile("(\\d{1,4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T/ ].*)?/*");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private SourceDate() {}

    static void put(ObjectNode item, String field, JsonNode brought) {
        var parts = brought.path("date-parts").path(0);
        var written = brought.isValueNode()
                ? brought.asString("")
                : brought.path("raw").asString(brought.path("literal").asString(""));
        if (parts.isArray() && !parts.isEmpty()) {
            put(
                    item,
                    field,
                    String.join(
                            "-",
                            parts.valueStream()
                                    .map(part -> part.asString("").strip())
                                    .filter(part -> !part.isEmpty())
                                    .toList()));
        } else {
            put(item, field, written);
        }
    }

    static void put(ObjectNode item, String field, String written) {
        var text = written.strip();
        var date = DATE.matcher(text);
        if (date.matches()) {
            var parts = item.putObject(field).putArray("date-parts").addArray();
            numbers(date).forEach(parts::add);
        } else if (!text.isEmpty()) {
            item.putObject(field).put("literal", text.substring(0, Math.min(text.length(), 60)));
        }
    }

    /// As far as they can be in a calendar.
    private static List<Integer> numbers(Matcher date) {
        List<Integer> numbers = new ArrayList<>(List.of(Integer.valueOf(date.group(1))));
        int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
        int day = date.group(3) == null ? 0 : Integer.parseInt(date.group(3));
        if (month >= 1 && month <= MONTHS) {
            numbers.add(month);
            if (day >= 1 && day <= DAYS) {
                numbers.add(day);
            }
        }
        return numbers;
    }
}
