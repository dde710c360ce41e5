package org.pointingparty.transport.broadcast;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Lets an administrator drain this node, and drains it when it stops. */
@WebListener
public class DrainListener implements ServletContextListener {

    private static final Logger LOG = System.getLogger(DrainListener.class.getName());
    private static final String NAME = "org.pointingparty:type=Drain";

    @Inject
    private Drain drain;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(new StandardMBean(drain, DrainMBean.class), new ObjectName(NAME));
        } catch (JMException taken) {
            LOG.log(Level.WARNING, "This node cannot be drained over JMX", taken);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException never) {
            LOG.log(Level.DEBUG, "The drain was not registered with JMX", never);
        }
        drain.begin();
    }
}
