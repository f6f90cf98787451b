package moot.base.ui;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks for a file only where one is named. For whatever is asked for, a page or a word of Flow's own, Flow looks
/// through every jar, and opens those that know the name to see whether it is a folder.
@Component
class NamedFiles implements StaticFileHandlerFactory {

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return only(new StaticFileServer(service));
    }

    static StaticFileHandler only(StaticFileHandler files) {
        return (request, response) -> isNamed(request.getPathInfo()) && files.serveStaticResource(request, response);
    }

    /// The name of a file has a dot, and that of a page has none.
    private static boolean isNamed(@Nullable String path) {
        return path != null && path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
