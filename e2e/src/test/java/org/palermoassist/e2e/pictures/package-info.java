/** Pictures of every page for {@code docs/screens}: desk and telephone, light and dark. */
package org.palermoassist.e2e.pictures;
