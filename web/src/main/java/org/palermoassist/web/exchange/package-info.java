/** What partners take from the portal, and what everybody may take out of their own. */
package org.palermoassist.web.exchange;
