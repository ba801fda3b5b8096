/** What integration tests run on: one database and one deployment for all of a module. */
package org.palermoassist.testing;
