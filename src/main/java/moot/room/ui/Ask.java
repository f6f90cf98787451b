package moot.room.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before something of the full text is thrown away.
class Ask extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /// @param what the verb, by which its texts are found
    Ask(String what, Runnable yes) {
        String key = "room.text." + what;
        setHeader(getTranslation(key + ".ask"));
        setText(getTranslation(key + ".what"));
        setCancelable(true);
        setCancelText(getTranslation("room.text.keep"));
        setConfirmText(getTranslation(key + ".yes"));
        addConfirmListener(confirmed -> yes.run());
    }
}
