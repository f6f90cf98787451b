/// Journeys through the packed program in a real browser: what no test without one can show. Run by `bin/test`.
@NullMarked
package moot.browser;

import org.jspecify.annotations.NullMarked;
