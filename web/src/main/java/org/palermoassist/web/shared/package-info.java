/** What every page shares: addresses, language, words, errors, the shell around the content. */
package org.palermoassist.web.shared;
