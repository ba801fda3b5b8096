/** What people come to the portal for, from the first click to the last, in a real browser. */
package org.palermoassist.e2e.journeys;
