/// The benchmarks: how fast Moot is, and how much it takes, run as its users run it. Run by `bin/bench`.
@NullMarked
package moot.bench;

import org.jspecify.annotations.NullMarked;
