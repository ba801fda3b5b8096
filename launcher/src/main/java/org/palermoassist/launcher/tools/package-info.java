/** What runs in its own class loader, so that its libraries never win over those of the portal itself. */
package org.palermoassist.launcher.tools;
