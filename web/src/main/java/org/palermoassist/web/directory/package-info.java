/** Pages of the directory of organizations. */
package org.palermoassist.web.directory;
