/** Pages, exports and API of the reference data: provisions and States. */
package org.palermoassist.web.reference;
