package moot.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the lines of printed pages together to paragraphs. An empty line parts two, unless the sentence goes on beyond
/// it, as it does over the end of a page; and so does a line that ends a sentence well before the margin. A word that
/// was broken at the end of a line is made whole.
final class Lines {

    private static final double SHORT = 0.75;
    private static final int LEAST_REPEATS = 3;
    private static final String ENDS_A_SENTENCE = ".!?…:”\"’)]";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int width;
    private String last = "";
    private boolean parted;

    private Lines(int width) {
        this.width = width;
    }

    /// @param pages each with its lines, of which empty ones part paragraphs
    static List<String> paragraphs(List<List<String>> pages) {
        List<String> lines = body(pages);
        Lines joining = new Lines(width(lines));
        lines.forEach(joining::take);
        joining.close();
        return joining.paragraphs;
    }

    private void take(String line) {
        if (line.isEmpty()) {
            parted = true;
            return;
        }
        if (open.length() > 0 && begins(line)) {
            close();
        }
        append(line);
        last = line;
        parted = false;
    }

    private boolean begins(String line) {
        boolean full = last.length() >= SHORT * width;
        boolean goesOn = !endsSentence(last) && (full || Character.isLowerCase(line.charAt(0)));
        return !goesOn && (parted || (endsSentence(last) && !full));
    }

    private void append(String line) {
        int end = open.length() - 1;
        if (end > 0 && isHyphen(open.charAt(end)) && !Character.isSpaceChar(open.charAt(end - 1))) {
            if (isBroken(open.charAt(end - 1), line.charAt(0))) {
                open.setLength(end);
            }
        } else if (end >= 0) {
            open.append(' ');
        }
        open.append(line);
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '\u00AD' || sign == '\u2010';
    }

    /// A hyphen within a word and before a small letter. Before a capital or a figure it belongs to the word.
    private static boolean isBroken(char before, char after) {
        return Character.isLetter(before) && Character.isLowerCase(after);
    }

    private void close() {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && ENDS_A_SENTENCE.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /// How long a line is that goes to the margin.
    private static int width(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(String::length)
                .sorted(Comparator.reverseOrder())
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 4);
    }

    /// All lines without the numbers of pages and what is printed at the head or foot of several.
    private static List<String> body(List<List<String>> pages) {
        List<List<String>> stripped = pages.stream()
                .map(page -> trimmed(page.stream().map(String::strip).toList()))
                .toList();
        Map<String, Integer> repeats = new HashMap<>();
        stripped.forEach(page -> edges(page).forEach(line -> repeats.merge(withoutNumbers(line), 1, Integer::sum)));
        List<String> body = new ArrayList<>();
        for (List<String> page : stripped) {
            for (int i = 0; i < page.size(); i++) {
                boolean edge = pages.size() > 1 && (i == 0 || i == page.size() - 1);
                String bare = withoutNumbers(page.get(i));
                boolean furniture = edge && (bare.isEmpty() || repeats.getOrDefault(bare, 0) >= LEAST_REPEATS);
                if (!furniture) {
                    body.add(page.get(i));
                }
            }
            body.add("");
        }
        return body;
    }

    private static List<String> edges(List<String> page) {
        return page.isEmpty() ? List.of() : page.size() == 1 ? page : List.of(page.getFirst(), page.getLast());
    }

    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("[\\p{N}\\p{P}\\s]+", "");
    }
}
