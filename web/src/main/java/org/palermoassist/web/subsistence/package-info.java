/** Pages, exports and API of the subsistence calculator, its rates and its rules. */
package org.palermoassist.web.subsistence;
