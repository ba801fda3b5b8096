/** The running portal and the browser that the end-to-end tests share. */
package org.palermoassist.e2e.harness;
