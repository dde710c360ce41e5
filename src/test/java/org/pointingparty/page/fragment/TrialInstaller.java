package org.pointingparty.page.fragment;

import org.pointingparty.settings.Messages;

/** Installs fragments that speak with the texts of these tests. */
public final class TrialInstaller extends FragmentInstaller {

    /** Called by the servlet container. */
    public TrialInstaller() {
        super(new Messages("org.pointingparty.settings.trial"), () -> { });
    }
}
