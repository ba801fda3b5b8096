/** The command {@code portal}: starts the database and the application server in one process, and talks to a running portal. */
package org.palermoassist.launcher;
