package org.pointingparty.page.fragment;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code ${seat.name()}} in the pages. The expression language does so too, but copies and searches all methods
 * of the class at every call, which was half the cost of a row. Thread-safe.
 */
final class RecordCalls extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one));
        }
    };

    /** Calls a record's method without parameters; leaves anything else to other resolvers. */
    @Override
    public @Nullable Object invoke(ELContext context, @Nullable Object base, Object name,
            Class<?> @Nullable [] types, @Nullable Object @Nullable [] arguments) {
        if (!(base instanceof Record) || arguments != null && arguments.length > 0) {
            return null;
        }
        Method method = METHODS.get(base.getClass()).get(name.toString());
        if (method == null) {
            return null;
        }
        context.setPropertyResolved(base, name);
        try {
            return method.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new ELException(failure);
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(
            ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Left to others.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
