/** What holds for every page: accessible, quiet, light. */
package org.palermoassist.e2e.pages;
