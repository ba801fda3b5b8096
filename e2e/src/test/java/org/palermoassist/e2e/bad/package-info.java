/** What people and machines should not send: refused with a clear reason, nothing lost, the portal stays up. */
package org.palermoassist.e2e.bad;
