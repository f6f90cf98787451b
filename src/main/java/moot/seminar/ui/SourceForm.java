package moot.seminar.ui;

import java.io.Serializable;
import java.util.List;
import moot.base.ui.Keep;
import tools.jackson.databind.node.ObjectNode;

/// One way to bring sources: typed, or pasted.
interface SourceForm extends Serializable {

    /// What keeps what is typed here on the device.
    Keep keep();

    /// What would be added now, as CSL-JSON items; empty while there is something to mend.
    List<ObjectNode> ready();

    /// Tells beside each field what has to be mended.
    ///
    /// @return whether there is nothing
    boolean check();
}
