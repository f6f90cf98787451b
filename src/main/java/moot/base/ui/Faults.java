package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import moot.base.Problem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// What no screen caught. A problem is told in its own words; anything else gets an id that is also in the log.
class Faults implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Log LOG = LogFactory.getLog(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        var text = words(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.warn(text);
        }
    }

    static String words(Throwable thrown) {
        var problem = within(thrown, Problem.class);
        if (problem.isPresent()) {
            return words(problem.get());
        }
        if (within(thrown, AccessDeniedException.class).isPresent()) {
            return I18NProvider.translate("base.denied.notice");
        }
        return I18NProvider.translate("base.fault.notice", logged(thrown));
    }

    static String words(Problem problem) {
        return I18NProvider.translate(problem.key(), problem.params());
    }

    static String logged(Throwable thrown) {
        var id = FaultId.next();
        LOG.error("Fault " + id, thrown);
        return id;
    }

    private static <T extends Throwable> Optional<T> within(@Nullable Throwable thrown, Class<T> kind) {
        if (thrown == null) {
            return Optional.empty();
        }
        return kind.isInstance(thrown) ? Optional.of(kind.cast(thrown)) : within(thrown.getCause(), kind);
    }
}
