/** Routes by which partners' files come in. */
package org.palermoassist.integration.sync;
