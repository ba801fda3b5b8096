package org.palermoassist.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.bench.OpenLoad.Ask;

/** Every kind of list and figure, asked for by the public and by those who work with it. */
final class PagesAsked {
    private static final List<String> LISTS = List.of(
            "/needs/list",
            "/needs/list?page=150",
            "/needs/list?state=QQ",
            "/needs/list?provision=UNTOC-18&status=OPEN",
            "/needs/list?q=register",
            "/needs/list?region=002&sort=title",
            "/needs/list?sort=state",
            "/needs/list?size=100",
            "/projects/list",
            "/projects/list?page=200",
            "/projects/list?tagged=all&page=3000",
            "/projects/list?state=KE",
            "/projects/list?provision=UNTOC-18",
            "/projects/list?status=2&sort=title",
            "/projects/list?q=forensic+laboratory",
            "/projects/list?tagged=all&q=training",
            "/projects/list?region=002",
            "/projects/list?tagged=all&sort=-changed");
    private static final List<String> COVERAGE = List.of(
            "/coverage/matrix",
            "/coverage/matrix?columns=STATE",
            "/coverage/matrix?columns=STATE&region=002",
            "/coverage/matrix?columns=SUBREGION&instrument=all",
            "/coverage/matrix?columns=PROVIDER",
            "/coverage/matrix?instrument=TIP",
            "/coverage/matrix?lines=AREA",
            "/coverage/cell?line=UNTOC-18&column=002",
            "/coverage/cell?columns=STATE&line=UNTOC-18&column=KE",
            "/coverage/gaps",
            "/coverage/gaps?weak=yes&page=20");
    private static final List<String> OTHERS = List.of(
            "/",
            "/search?q=laboratory",
            "/directory/list",
            "/provisions/list",
            "/provisions/detail?code=UNTOC-18",
            "/states/list",
            "/states/detail?code=KE");
    private static final List<String> API = List.of(
            "/api/v1/needs?size=50",
            "/api/v1/needs?size=50&page=100",
            "/api/v1/needs?state=KE",
            "/api/v1/needs?q=register",
            "/api/v1/projects?size=50",
            "/api/v1/projects?size=50&tagged=any",
            "/api/v1/projects?size=50&page=1500",
            "/api/v1/projects?state=QM&page=3",
            "/api/v1/projects?provision=UNTOC-18",
            "/api/v1/projects?q=asset+recovery",
            "/api/v1/provisions",
            "/api/v1/states",
            "/api/v1/coverage",
            "/api/v1/coverage?columns=provider");

    private final String url;
    private final Path data;

    PagesAsked(String url, Path data) {
        this.url = url;
        this.data = data;
    }

    /** The loads by name; each asks its pages in turn. */
    Map<String, List<Ask>> loads() throws IOException, InterruptedException {
        Reader coordinator = Reader.signedIn(url, data, "coordinator");
        Reader state = Reader.signedIn(url, data, "focal-elmora");
        List<Ask> others = asked(OTHERS, Reader.PUBLIC, coordinator);
        others.add(new Ask(state, "/state/mine"));
        others.add(new Ask(state, "/"));
        Map<String, List<Ask>> loads = new LinkedHashMap<>();
        loads.put("lists, 20 a second (p95 <= 300 ms)", asked(LISTS, Reader.PUBLIC, coordinator));
        loads.put("coverage, 20 a second (p95 <= 300 ms)", asked(COVERAGE, Reader.PUBLIC, coordinator));
        loads.put("other pages, 20 a second", others);
        loads.put(
                "API lists, 100 a second (p99 <= 50 ms)",
                asked(API, Reader.PUBLIC, Reader.byBasic(data, "coordinator")));
        return loads;
    }

    private static List<Ask> asked(List<String> paths, Reader... readers) {
        List<Ask> asks = new ArrayList<>();
        for (String path : paths) {
            for (Reader reader : readers) {
                asks.add(new Ask(reader, path));
            }
        }
        return asks;
    }
}
