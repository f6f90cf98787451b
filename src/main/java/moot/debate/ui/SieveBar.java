package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import moot.base.ElementTexts;
import moot.base.ui.Choice;
import moot.debate.Board;
import moot.debate.Sieve;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lets somebody say what they want to see of a debate. To whoever opens the filters it offers those who have argued
/// and what has been cited by then; nobody else is sent that at each post.
@Tag("moot-sieve")
@JsModule("./moot-sieve/moot-sieve.ts")
public class SieveBar extends Component {

    private final DebatePage page;
    private final Consumer<Sieve> sift;

    /// @param sift told the sieve that somebody has put together
    public SieveBar(DebatePage page, Consumer<Sieve> sift) {
        this.page = page;
        this.sift = sift;
        getElement().setPropertyJson("texts", ElementTexts.under("debate.sieve"));
        addListener(Choice.class, this::chosen);
    }

    private void chosen(Choice choice) {
        switch (choice.action()) {
            case "sift" -> sift.accept(SieveQuery.read(QueryParameters.fromString(choice.id())));
            case "offer" -> getElement().setPropertyJson("choices", choices(page.board()));
            default -> throw new IllegalArgumentException(choice.action());
        }
    }

    /// @param found how many arguments pass; ignored where nothing is sifted
    public void show(Sieve sieve, int found) {
        Map<String, List<String>> query = SieveQuery.write(sieve);
        getElement().setProperty("query", new QueryParameters(query).getQueryString());
        getElement()
                .setPropertyJson(
                        "found",
                        sieve.isNone()
                                ? JsonNodeFactory.instance.nullNode()
                                : JsonNodeFactory.instance.numberNode(found));
    }

    private ObjectNode choices(Board board) {
        ObjectNode choices = JsonNodeFactory.instance.objectNode();
        ArrayNode positions = choices.putArray("positions");
        page.scenario()
                .positions()
                .forEach(position -> option(positions, position.id(), position.letter() + ": " + position.label()));
        ArrayNode authors = choices.putArray("authors");
        board.authors().stream()
                .map(author -> Map.entry(page.nameOf(author), author.toString()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(author -> option(authors, author.getValue(), author.getKey()));
        ArrayNode evidence = choices.putArray("evidence");
        page.pack().evidence().stream()
                .filter(piece -> !board.leaningOn(piece.id()).isEmpty())
                .forEach(piece -> option(evidence, piece.id(), OutlineRows.shortened(piece.statement())));
        return choices;
    }

    private static void option(ArrayNode options, String id, String label) {
        options.addObject().put("id", id).put("label", label);
    }
}
