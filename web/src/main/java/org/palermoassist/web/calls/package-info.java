/** Pages and resources of donors, their pledges, what they paid, and what they offer. */
package org.palermoassist.web.calls;
