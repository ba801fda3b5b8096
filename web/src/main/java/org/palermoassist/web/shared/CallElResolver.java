package org.palermoassist.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a method from the page language, such as {@code #{address.get('q')}}, without looking through all methods of the
 * class each time, as the standard resolver does. Only where the name and the number of arguments leave no choice and every
 * argument fits as it is; all else is left to the standard resolver.
 */
public class CallElResolver extends ELResolver {
    private record Call(Class<?> type, String name, int arguments) {}

    private static final Map<Call, Optional<Method>> METHODS = new ConcurrentHashMap<>();

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || types != null) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Optional<Method> method =
                METHODS.computeIfAbsent(new Call(base.getClass(), name.toString(), given.length), CallElResolver::only);
        if (method.isEmpty() || !fits(method.get(), given)) {
            return null;
        }
        context.setPropertyResolved(base, name);
        return call(method.get(), base, given);
    }

    private static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException notPublic) {
            throw new ELException(notPublic);
        }
    }

    /** The one public method of that name with so many arguments, on a public class. */
    private static Optional<Method> only(Call call) {
        List<Method> found = Arrays.stream(call.type().getMethods())
                .filter(method -> method.getName().equals(call.name())
                        && method.getParameterCount() == call.arguments()
                        && !method.isVarArgs()
                        && !method.isBridge()
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean fits(Method method, Object... arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // it sets nothing
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
