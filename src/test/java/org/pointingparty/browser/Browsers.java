package org.pointingparty.browser;

import java.lang.reflect.Parameter;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Guests}, and fails it at its end if any of their browsers had something to complain about.
 * Without a Chromium such tests are skipped, but not where the environment variable {@code CI} is set: there they fail.
 */
final class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean found = Chromium.executable().isPresent();
        return found || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext context, ExtensionContext extension) {
        Parameter parameter = context.getParameter();
        return parameter.getType() == Guests.class;
    }

    @Override
    public Guests resolveParameter(ParameterContext context, ExtensionContext extension) {
        Chromium chromium = extension.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        Guests guests = new Guests(chromium.browser());
        extension.getStore(NAMESPACE).put(Guests.class, guests);
        return guests;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Guests guests = context.getStore(NAMESPACE).get(Guests.class, Guests.class);
        if (guests != null) {
            guests.goHome(context.getExecutionException().isPresent());
        }
    }
}
