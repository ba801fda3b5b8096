/** Tells partners' servers of changes. */
package org.palermoassist.integration.exchange;
