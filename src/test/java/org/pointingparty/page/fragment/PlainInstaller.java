package org.pointingparty.page.fragment;

import org.pointingparty.settings.Messages;

/** Installs the product's fragments where nobody else is to be told of their end. */
public final class PlainInstaller extends FragmentInstaller {

    /** Called by the servlet container. */
    public PlainInstaller() {
        super(new Messages(), () -> { });
    }
}
