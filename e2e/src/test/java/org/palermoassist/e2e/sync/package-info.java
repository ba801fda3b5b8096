/** Partners' lists in the browser. */
package org.palermoassist.e2e.sync;
