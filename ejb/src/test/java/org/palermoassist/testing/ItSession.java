package org.palermoassist.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the ground of the integration tests before the first one, once a module; unit tests do not pay for it. */
public class ItSession implements LauncherSessionListener {

    private ItGround ground;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("portal.it.directory") != null) {
            ground = ItGround.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (ground != null) {
            ground.stop();
        }
    }
}
