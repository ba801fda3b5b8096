/** Calls, nominations, and what experts say behind their personal link. */
package org.palermoassist.e2e.calls;
