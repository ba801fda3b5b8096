/** Starts what fills a new portal. */
package org.palermoassist.integration.sample;
