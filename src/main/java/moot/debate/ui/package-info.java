/// How a debate is read and argued on a page: the outline, one argument in full, the composer.
@NullMarked
@NamedInterface("ui")
package moot.debate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
