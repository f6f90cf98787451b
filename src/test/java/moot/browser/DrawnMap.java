package moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Position;
import java.util.List;
import java.util.Map;

/// The map of a debate on somebody's page. A canvas has no parts that could be found, so what is drawn and where is
/// asked of the scene and the camera behind it; hand and key go to the surface above it, as a person's do.
record DrawnMap(Page page) {

    /// From the corner of a card to its middle, in the units of `sizes.ts`.
    private static final Position CARD = new Position(152, 88);

    /// From the same corner to the middle of the handle beside the card, as `handle.ts` has it.
    private static final Position HANDLE = new Position(328, 88);

    /// From the same corner into the words for how its argument stands, as `sizes.ts` has them.
    private static final Position LABEL = new Position(60, 137);

    /// It is drawn, and nothing is on its way.
    private static final String AT_REST = """
            () => {
              const { scene, stage } = document.querySelector('moot-map') ?? {};
              return scene?.tree.size > 0 && stage.camera.size.width > 1 && !scene.moves && !stage.glide;
            }""";

    private static final String ARGUMENTS = """
            ({ scene: { plan, tree }, texts }) => {
              const word = (kind, which) => which === null ? '' : texts[`${kind}.${which}`];
              const letter = id => tree.positionOf(id).letter;
              const ends = id => [...tree.links].flatMap(({ from, to, relation }) =>
                  from === id ? [`${relation} ${letter(to)}`] : to === id ? [`from ${relation} ${letter(from)}`] : []);
              const stances = ({ id, stance, elsewhere = [] }) => [{ letter: letter(id), stance }, ...elsewhere]
                  .map(one => word('stance', one.stance).replace('{0}', one.letter)).join(', ');
              return Object.fromEntries([...tree.all].filter(({ id }) => plan.get(id)).map(argument => {
                const { id, claim, author, relation, standing } = argument;
                const bears = [letter(id), word('relation', relation), stances(argument)];
                return [id, [claim, author, ...bears, word('standing', standing), ...ends(id)]];
              }));
            }""";

    private static final String PLACES = """
            ({ scene: { plan, tree }, stage: { camera } }) => {
              const { x, y, zoom } = camera.view;
              const name = id => tree.get(id)?.claim ?? tree.position(id).label;
              const places = plan.within(plan.bounds).map(spot => {
                const at = camera.toScreen(spot.x, spot.y);
                return `${name(spot.id)} at ${at.x}, ${at.y}`;
              });
              return [`seen from ${x}, ${y} at ${zoom}`, ...places];
            }""";

    private static final String AT = """
            ({ scene: { plan, tree }, stage: { camera } }, [claim, across, down]) => {
              const { id } = [...tree.all].find(argument => argument.claim === claim);
              const { x, y } = plan.get(id);
              const at = camera.toScreen(x + across, y + down);
              return [at.x, at.y];
            }""";

    /// Goes there.
    DrawnMap show(OpenSeminar seminar) {
        page.navigate(seminar.map());
        return this;
    }

    /// Waits until there are so many arguments, as it says itself to those who do not see it.
    void await(int arguments) {
        var picture = new Page.GetByRoleOptions().setName("Map of " + arguments + " arguments");
        assertThat(page.getByRole(AriaRole.IMG, picture)).isVisible();
    }

    /// All cards that are drawn: what each claims, who said it, its position, and in the words of the map how it bears
    /// on what it answers and on positions, and how it stands; nothing where it does not. At last its links, there
    /// and back.
    Map<?, ?> arguments() {
        return (Map<?, ?>) atRest().evaluate(ARGUMENTS);
    }

    /// Those of the arguments that are not folded away.
    List<String> claims() {
        return arguments().values().stream()
                .map(words -> String.valueOf(((List<?>) words).getFirst()))
                .toList();
    }

    /// Where on the screen each card has its corner, and the view that the camera has of them.
    List<String> places() {
        var places = (List<?>) atRest().evaluate(PLACES);
        return places.stream().map(String::valueOf).toList();
    }

    /// Against the size that text has on the page.
    double zoom() {
        return ((Number) atRest().evaluate("({ stage: { camera } }) => camera.view.zoom / camera.full")).doubleValue();
    }

    void click(String claim) {
        surface().click(new Locator.ClickOptions().setPosition(at(claim, CARD)));
    }

    /// What says on the card how its argument stands. It has to be near enough to be read.
    void clickStanding(String claim) {
        surface().click(new Locator.ClickOptions().setPosition(at(claim, LABEL)));
    }

    void tap(String claim) {
        surface().tap(new Locator.TapOptions().setPosition(at(claim, CARD)));
    }

    /// Folds what hangs on an argument, or unfolds it. It has to be near enough to be read.
    void clickHandle(String claim) {
        surface().click(new Locator.ClickOptions().setPosition(at(claim, HANDLE)));
    }

    void press(String key) {
        surface().press(key);
    }

    /// What a screen reader was told last.
    Locator told() {
        return page.locator("moot-map [role=status]");
    }

    /// One of those above the map.
    Locator button(String name) {
        var exactly = new Locator.GetByRoleOptions().setName(name).setExact(true);
        return page.locator("moot-map").getByRole(AriaRole.BUTTON, exactly);
    }

    /// The file that one gets.
    Download save(String kind) {
        button("Save").click();
        return page.waitForDownload(() -> button("Save as " + kind).click());
    }

    private Position at(String claim, Position within) {
        var at = (List<?>) atRest().evaluate(AT, List.of(claim, within.x, within.y));
        return new Position(((Number) at.getFirst()).doubleValue(), ((Number) at.getLast()).doubleValue());
    }

    private Locator atRest() {
        page.waitForFunction(AT_REST);
        return page.locator("moot-map");
    }

    private Locator surface() {
        return page.locator(".moot-map__layer");
    }
}
