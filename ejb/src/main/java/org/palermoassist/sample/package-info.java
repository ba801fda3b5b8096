/** The invented world that a new portal is filled with, through the public services of all other capabilities. */
package org.palermoassist.sample;
