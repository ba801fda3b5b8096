/** Provisions, States and organizations as a reader and a caller of the API see them. */
package org.palermoassist.e2e.reference;
