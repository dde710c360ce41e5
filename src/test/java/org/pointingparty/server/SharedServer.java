package org.pointingparty.server;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro, started once for all tests of the product. The container it extends starts a server for every test
 * class, ten seconds each; archives other than the product still get a server of their own.
 */
public final class SharedServer extends PayaraMicroDeployableContainer {
    private final PayaraMicroDeployableContainer product = new PayaraMicroDeployableContainer();
    private Archive<?> deployed;
    private ProtocolMetaData address;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        super.setup(configuration);
        product.setup(configuration);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (!isProduct(archive)) {
            return super.deploy(archive);
        }
        if (address == null) {
            address = product.deploy(archive);
            deployed = archive;
        }
        return address;
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        if (!isProduct(archive)) {
            super.undeploy(archive);
        }
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                product.undeploy(deployed);
            }
        } catch (DeploymentException failure) {
            throw new LifecycleException("The product could not be undeployed", failure);
        } finally {
            super.stop();
        }
    }

    private static boolean isProduct(Archive<?> archive) {
        return archive.getName().equals(ProductArchive.NAME);
    }
}
