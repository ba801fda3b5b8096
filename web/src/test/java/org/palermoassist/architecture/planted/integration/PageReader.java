package org.palermoassist.architecture.planted.integration;

import org.palermoassist.web.api.ApiApplication;

/** A route that knows a page. */
class PageReader {
    Class<?> page() {
        return ApiApplication.class;
    }
}
