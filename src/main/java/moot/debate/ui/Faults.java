package moot.debate.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.Rejected;

/// Says beside a field what is wrong with it and how to mend it.
final class Faults {

    private Faults() {}

    static void show(HasValidation field, Rejected.Field which, List<Rejected.Fault> faults) {
        String message = message(which, faults);
        field.setInvalid(!message.isEmpty());
        field.setErrorMessage(message);
    }

    /// All faults in a line.
    static String all(List<Rejected.Fault> faults) {
        return told(faults.stream());
    }

    /// All faults of one field in a line, empty where there are none.
    static String message(Rejected.Field which, List<Rejected.Fault> faults) {
        return told(faults.stream().filter(fault -> fault.field() == which));
    }

    private static String told(Stream<Rejected.Fault> faults) {
        return faults.map(fault -> UI.getCurrent().getTranslation(fault.key(), fault.params()))
                .collect(Collectors.joining(" "));
    }
}
