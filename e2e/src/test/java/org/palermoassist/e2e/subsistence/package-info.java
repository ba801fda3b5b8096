/** The subsistence calculator in the browser, for everybody; its rates and rules. */
package org.palermoassist.e2e.subsistence;
