/** Partners are connected, in the browser. */
package org.palermoassist.e2e.partners;
