package org.palermoassist.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets EL read {@code #{row.title}} from a record. An {@link Optional} component is read as its content, so that a page
 * can say {@code #{empty row.estimate}}.
 */
public class RecordElResolver extends ELResolver {
    private static final Map<Class<?>, Map<String, Optional<Method>>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Optional<Method> accessor = accessor(base.getClass(), property.toString());
        if (accessor.isEmpty()) {
            return null; // a getter of the record may answer: the next resolver
        }
        context.setPropertyResolved(base, property);
        Object value = read(accessor.get(), base);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException notPublic) {
            throw new ELException(notPublic);
        }
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        return ACCESSORS.computeIfAbsent(type, t -> new ConcurrentHashMap<>()).computeIfAbsent(name, n -> {
            try {
                return Optional.of(type.getMethod(n));
            } catch (NoSuchMethodException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
