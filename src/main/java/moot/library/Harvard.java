package moot.library;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import moot.base.Markdown;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The citation style, behind one door. The processor asks for American English whatever language it is given, and
/// would then write 'March 25, 2025', so it is always handed the British locale. It is not safe for two threads at
/// once.
final class Harvard {

    private static final Pattern ITALIC = Pattern.compile("<span style=\"font-style: italic\">(.*?)</span>");
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private @Nullable CSL processor;
    private final OneItem items = new OneItem();

    synchronized Reference reference(Source source) {
        items.item = CSLItemData.fromJson(JsonMapper.shared().convertValue(source.item(), MAP));
        var csl = processor();
        csl.reset();
        csl.setConvertLinks(true);
        csl.registerCitationItems(source.id());
        return new Reference(entry(csl, "text"), bare(entry(csl, "html")));
    }

    private static String entry(CSL csl, String format) {
        csl.setOutputFormat(format);
        return csl.makeBibliography().getEntries()[0].strip();
    }

    /// The entry without the block around it and with plain emphasis, so that it can stand in a line of any page.
    private static String bare(String html) {
        var entry = html.substring(html.indexOf('>') + 1, html.lastIndexOf("</div>"));
        return Markdown.safe(ITALIC.matcher(entry).replaceAll("<em>$1</em>"));
    }

    private CSL processor() {
        if (processor == null) {
            try {
                var locale = text("/locales-en-GB.xml");
                processor =
                        new CSL(items, language -> locale, null, text("style/harvard-cite-them-right.csl"), "en-GB");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return processor;
    }

    private static String text(String resource) throws IOException {
        try (var stream = Harvard.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The item at hand, whatever it is asked for: each reference is made by itself.
    private static final class OneItem implements ItemDataProvider {

        private @Nullable CSLItemData item;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return item == null ? List.of() : List.of(item.getId());
        }
    }
}
