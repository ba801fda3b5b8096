/** What partners take, and what everybody takes out of their own. */
package org.palermoassist.e2e.exchange;
