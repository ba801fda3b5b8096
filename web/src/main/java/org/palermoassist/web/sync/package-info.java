/** Sources, runs and uploads: pages and API. */
package org.palermoassist.web.sync;
