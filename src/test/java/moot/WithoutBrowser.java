package moot;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import moot.live.ui.Channels;
import moot.live.ui.Listening;
import moot.live.ui.PageChannel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.node.JsonNodeFactory;

/// A test of screens that needs no browser. It looks for screens among our own classes alone, where the test library
/// would look through every jar, some seconds in each process.
@SuppressWarnings("NullAway.Init")
public abstract class WithoutBrowser extends SpringBrowserlessTest {

    private static final Supplier<Routes> ROUTES = SingletonSupplier.of(WithoutBrowser::ours);

    @Autowired
    private Channels channels;

    private final Map<PageChannel, Listening> listening = new HashMap<>();

    /// Lets the page hear what others have done; a page that was not heard yet has missed it.
    ///
    /// @return what it was told, as it travels
    protected List<String> hearNews() {
        return $(PageChannel.class).all().stream()
                .map(page -> listening.computeIfAbsent(page, here -> new Listening(channels, here)))
                .flatMap(page -> page.take().stream())
                .toList();
    }

    /// Presses a button that opens a menu, as Flow's client tells of it.
    protected ContextMenu openMenu(Component button) {
        var element = button.getElement();
        var press = JsonNodeFactory.instance.objectNode();
        press.putObject("event.detail");
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "vaadin-context-menu-before-open", press));
        roundTrip();
        return $(ContextMenu.class).single();
    }

    /// One after the other: the test library prepares the context for itself, which tests beside each other share.
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        synchronized (WithoutBrowser.class) {
            super.initVaadinEnvironment();
        }
    }

    @Override
    protected synchronized Routes discoverRoutes() {
        return ROUTES.get();
    }

    private static Routes ours() {
        return new Routes(
                all(new AnnotationTypeFilter(Route.class), type -> type.asSubclass(Component.class)),
                all(new AssignableTypeFilter(HasErrorParameter.class), WithoutBrowser::errorPage),
                all(new AssignableTypeFilter(RouterLayout.class), type -> type.asSubclass(RouterLayout.class)),
                new Routes().getSkipPwaInit());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static <T> Set<T> all(TypeFilter kind, Function<Class<?>, T> read) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(kind);
        return scanner.findCandidateComponents("moot").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> read.apply(ClassUtils.resolveClassName(name, null)))
                .collect(Collectors.toSet());
    }
}
