/**
 * The activity as a partner reports it: read from, kept as and written to IATI, and checked. Nothing here knows a
 * database or a container.
 */
package org.palermoassist.projects.iati;
