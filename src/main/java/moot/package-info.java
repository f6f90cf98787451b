/// Moot: a class argues an open question from a set text, every argument tied to its evidence.
@NullMarked
package moot;

import org.jspecify.annotations.NullMarked;
