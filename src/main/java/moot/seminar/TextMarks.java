package moot.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moot.library.Paragraph;
import org.jspecify.annotations.Nullable;

/// The marks with which a full text may say itself where its paragraphs stand: the locators of the pack’s reading, or
/// numbers from 1 to as many paragraphs as that has. The marks are taken off.
record TextMarks(List<Paragraph> digest) {

    private static final Pattern LOCATOR =
            Pattern.compile("^[\\[({]?(\\p{L}\\p{N}+\\.\\p{L}\\p{N}+)[])}]?[.:)]?\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\[(\\d{1,3})]|\\((\\d{1,3})\\)|(\\d{1,3})[.:)]|[¶§]\\s*(\\d{1,3})[.:)]?)\\s+(?=\\S)");

    /// The passages, with a locator where there is a mark; nothing if the text has no such marks.
    Optional<List<Passage>> read(List<String> text) {
        List<Passage> located =
                text.stream().map(words -> passage(words, LOCATOR, this::known)).toList();
        if (located.stream().anyMatch(passage -> passage.locator() != null)) {
            return Optional.of(located);
        }
        return isNumbered(text)
                ? Optional.of(text.stream()
                        .map(words -> passage(words, NUMBER, this::numbered))
                        .toList())
                : Optional.empty();
    }

    private interface Reader {

        @Nullable
        String locator(String mark);
    }

    private static Passage passage(String words, Pattern pattern, Reader reader) {
        Matcher mark = pattern.matcher(words);
        String locator = mark.find() ? reader.locator(group(mark)) : null;
        return locator == null ? new Passage(null, words) : new Passage(locator, words.substring(mark.end()));
    }

    private @Nullable String known(String mark) {
        return digest.stream()
                .map(Paragraph::locator)
                .filter(mark::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String numbered(String mark) {
        return digest.get(Integer.parseInt(mark) - 1).locator();
    }

    /// Numbers may be those of headings or of a list; only if they count all paragraphs are they believed.
    private boolean isNumbered(List<String> text) {
        List<Integer> numbers = new ArrayList<>();
        for (String words : text) {
            Matcher mark = NUMBER.matcher(words);
            if (mark.find()) {
                numbers.add(Integer.parseInt(group(mark)));
            }
        }
        List<Integer> expected = new ArrayList<>();
        for (int i = 1; i <= digest.size(); i++) {
            expected.add(i);
        }
        return numbers.equals(expected);
    }

    private static String group(Matcher mark) {
        for (int i = 1; i <= mark.groupCount(); i++) {
            if (mark.group(i) != null) {
                return mark.group(i);
            }
        }
        throw new IllegalStateException("A mark without its name");
    }
}
