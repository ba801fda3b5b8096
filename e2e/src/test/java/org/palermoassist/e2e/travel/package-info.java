/** Journeys of the fund's experts in the browser, by the people who may. */
package org.palermoassist.e2e.travel;
