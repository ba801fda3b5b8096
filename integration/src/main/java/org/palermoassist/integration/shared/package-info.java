/** The one Camel context that carries all routes. */
package org.palermoassist.integration.shared;
