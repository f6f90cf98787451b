package moot.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import moot.base.ShellLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The entries of the navigation that lead the person somewhere they may go.
@Component
class OpenViews {

    private final ObjectProvider<ShellLink> links;
    private final AccessAnnotationChecker checker;

    OpenViews(ObjectProvider<ShellLink> links, AccessAnnotationChecker checker) {
        this.links = links;
        this.checker = checker;
    }

    List<ShellLink> links() {
        var request = VaadinRequest.getCurrent();
        return request == null ? List.of() : open(request).toList();
    }

    private Stream<ShellLink> open(VaadinRequest request) {
        return links.stream()
                .filter(link -> checker.hasAccess(link.view(), request.getUserPrincipal(), request::isUserInRole))
                .sorted(Comparator.comparingInt(ShellLink::order));
    }
}
