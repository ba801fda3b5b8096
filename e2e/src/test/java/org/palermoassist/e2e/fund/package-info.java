/** The voluntary fund in the browser: from a contribution to what is available, to the last payment. */
package org.palermoassist.e2e.fund;
