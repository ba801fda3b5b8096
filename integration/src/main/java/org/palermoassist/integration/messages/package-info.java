/** The route by which letters leave the portal. */
package org.palermoassist.integration.messages;
