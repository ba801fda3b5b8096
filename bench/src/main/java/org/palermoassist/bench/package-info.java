/** Benchmarks of the built portal, from outside: over HTTP, the command line and an own database server. */
package org.palermoassist.bench;
