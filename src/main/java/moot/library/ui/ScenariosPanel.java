package moot.library.ui;

import com.vaadin.flow.component.html.Section;
import moot.library.Pack;

/// All scenarios of a pack, one under the other.
class ScenariosPanel extends Section {

    private static final long serialVersionUID = 1L;

    ScenariosPanel(Pack pack) {
        pack.scenarios().forEach(scenario -> add(new ScenarioSection(pack, scenario)));
    }
}
