/** What partners send: sources, runs, payloads as they came, and the rules that broke on the way in. */
package org.palermoassist.sync;
