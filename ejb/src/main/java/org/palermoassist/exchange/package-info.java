/** Our data in partners' systems: the change feed, files, and everybody's own data as a whole. */
package org.palermoassist.exchange;
