/** How long benchmarks run; each stands beside what it measures. */
package org.pointingparty.benchmark;
