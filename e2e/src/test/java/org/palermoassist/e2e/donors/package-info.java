/** Donors, what they promise and what they pay, in the browser. */
package org.palermoassist.e2e.donors;
