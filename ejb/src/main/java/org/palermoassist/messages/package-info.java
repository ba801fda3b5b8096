/** What the portal tells people: letters and their outbox, notices, the daily digest, questions between a State and a provider. */
package org.palermoassist.messages;
