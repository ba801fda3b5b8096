/** Pages of notices, letters, and questions between a State and a provider. */
package org.palermoassist.web.messages;
