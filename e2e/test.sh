# shellcheck shell=bash
# ./portal test [--all]: sourced by the command "portal"

# a browser: a system one, else Debian's, else the one that Playwright fetches
need_browser() {
  local each
  for each in "${PORTAL_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$each" ] && command -v "$each" >/dev/null; then
      PORTAL_CHROMIUM=$(command -v "$each")
      export PORTAL_CHROMIUM
      return 0
    fi
  done
  if debian && [ "$(id -u)" = 0 ]; then
    install chromium
    PORTAL_CHROMIUM=$(command -v chromium) || fail "chromium was installed but cannot be found"
    export PORTAL_CHROMIUM
  else
    say "No Chromium was found; Playwright fetches its own. If that fails: sudo apt-get install -y chromium"
  fi
}

# attribute NAME of every test suite, one number a line
attributes() { grep -ho '<testsuite [^>]*' "${reports[@]}" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+'; }

total() { attributes "$1" | awk '{ sum += $1 } END { print sum + 0 }'; }

slowest() {
  grep -ho '<testsuite [^>]*' "${reports[@]}" \
    | sed -nE 's/.* name="([^"]*)".* time="([0-9.,]*)".*/\2 \1/p' | tr -d , | sort -rn \
    | awk 'NR <= 5 { seconds = $1; $1 = ""; printf "  %7.1f s %s\n", seconds, $0 }'
}

failures() {
  { grep -lE '<(failure|error)[ >]' "${reports[@]}" || true; } | while read -r report; do
    grep -B1 -E '<(failure|error)[ >]' "$report" | sed -nE '
      s/.*<testcase .*name="([^"]*)".* classname="([^"]*)".*/  FAILED  \2: \1/p
      s/.*<testcase .*classname="([^"]*)".* name="([^"]*)".*/  FAILED  \1: \2/p
      s/.*<(failure|error) message="([^"]{0,400}).*/          \2/p'
  done
}

summary() { # exit code of Maven, seconds
  mapfile -t reports < <(find "$home"/*/target/surefire-reports "$home"/*/target/failsafe-reports "$home"/.portal/reports -name 'TEST-*.xml' -type f 2>/dev/null)
  [ "${#reports[@]}" -gt 0 ] || fail "No test ran; see .portal/build.log"
  local run failed errors skipped data
  run=$(total tests) failed=$(total failures) errors=$(total errors) skipped=$(total skipped)
  data=$({ grep -hoE '<skipped[^>]*PORTAL_TEST_DATA' "${reports[@]}" || true; } | wc -l)
  echo "Slowest classes:"
  slowest
  failures
  echo "Skipped for lack of PORTAL_TEST_DATA: $data"
  echo "Time: $2 s"
  echo "Tests run: $run, Failures: $failed, Errors: $errors, Skipped: $skipped"
  echo "$((run - failed - errors - skipped)) passed, $((failed + errors)) failed, $skipped skipped"
  [ "$1" = 0 ] && [ $((failed + errors)) = 0 ]
}

portal_test() {
  local all=false start=$SECONDS code=0 arguments=(-Dmaven.test.failure.ignore=true)
  case ${1:-} in
    --all) all=true ;;
    '') ;;
    *) fail "test: unknown option $1. Try: ./portal help" ;;
  esac
  if [ -z "${PORTAL_TEST_DATA:-}" ] && [ -d "$home/../shared/data" ]; then
    PORTAL_TEST_DATA=$(cd "$home/../shared/data" && pwd)
    export PORTAL_TEST_DATA
  fi
  need_browser
  stale
  rm -rf "$home"/*/target/surefire-reports "$home"/*/target/failsafe-reports "$home"/.portal/reports
  if $all; then
    arguments+=(-Ppayara-server -De2e.left.out=none)
  fi
  say "Testing (log: .portal/build.log)"
  mvn_tested "${arguments[@]}" verify || code=$?
  if [ $code != 0 ]; then
    grep -E '^\[ERROR\]' "$home/.portal/build.log" | head -30 >&2
  else
    sources >"$home/launcher/target/portal/built"
  fi
  if $all; then
    step SpotBugs spotbugs
    step "software bill of materials" bill_of_materials
    if command -v npm >/dev/null && command -v node >/dev/null; then
      step "scripts that the browser gets" known_faults_of_scripts
    else
      report "scripts that the browser gets" 0 0 1 '<skipped message="node and npm"/>'
    fi
    if [ -n "${PORTAL_TEST_DATA:-}" ]; then
      step "500 MB in a heap of 512 MB" "$home/portal" bench big
    else
      report "500 MB in a heap of 512 MB" 0 0 1 '<skipped message="PORTAL_TEST_DATA"/>'
    fi
  fi
  summary $code $((SECONDS - start))
}

# faults in compiled code that config/spotbugs.xml does not explain; the benchmarks are not part of what is installed
spotbugs() {
  cd "$home" || return 1
  mvn -B -ntp -q -fae -Pspotbugs -pl '!bench' -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true process-classes
}

# every library of every module, as CycloneDX in target/bom.json
bill_of_materials() {
  cd "$home" || return 1
  mvn -B -ntp -q -Psbom -pl '!bench,!e2e' -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true package
  [ "$(grep -c '"bom-ref"' target/bom.json)" -gt 50 ] || { echo "target/bom.json is not complete"; return 1; }
}

# our scripts, and those of PrimeFaces that VersionedResources serves, against the list of known faults that retire.js reads
known_faults_of_scripts() {
  local work=$home/.portal/scripts tools=$home/.portal/retire
  mkdir -p "$tools"
  (cd "$tools" && npm install --silent --no-audit --no-fund --ignore-scripts retire@5.7.0 @salesforce/code-analyzer-retirejs-engine@0.32.0) || return 1
  rm -rf "$work" && mkdir -p "$work/served" && cd "$work" || return 1
  unzip -q "$home/launcher/target/portal/ROOT.war" 'WEB-INF/lib/primefaces-*.jar' 'resources/*'
  unzip -q WEB-INF/lib/primefaces-*.jar 'META-INF/resources/primefaces/*'
  cp -r resources META-INF/resources/primefaces/{core.js,components.js,jquery,locales} served/
  "$tools/node_modules/.bin/retire" --path served --nocache \
    --jsrepo "$tools/node_modules/@salesforce/code-analyzer-retirejs-engine/vulnerabilities/RetireJsVulns.json"
}

# step NAME COMMAND...: what no test framework runs; all it printed is in .portal/NAME.log
step() {
  local name=$1 from=$SECONDS log
  log=.portal/$(tr -cs 'A-Za-z0-9\n' - <<<"$1").log
  shift
  say "  $name (log: $log)"
  if ("$@") >"$home/$log" 2>&1; then
    report "$name" $((SECONDS - from)) 0 0 ''
  else
    report "$name" $((SECONDS - from)) 1 0 "<failure message=\"see $log\"/>"
    tail -n 20 "$home/$log" >&2
  fi
}

# report NAME SECONDS FAILURES SKIPPED DETAIL: counted by the summary as the reports of Maven are
report() {
  mkdir -p "$home/.portal/reports"
  printf '<testsuite name="%s" time="%d" tests="1" errors="0" failures="%d" skipped="%d">\n<testcase name="%s" classname="--all">\n%s\n</testcase>\n</testsuite>\n' \
    "$1" "$2" "$3" "$4" "$1" "$5" >"$home/.portal/reports/TEST-$(tr -cs 'A-Za-z0-9\n' - <<<"$1").xml"
}

# the result of every test class as it comes
mvn_tested() {
  (cd "$home" && mvn -B -ntp "$@" 2>&1) | tee "$home/.portal/build.log" \
    | sed -uE -n 's/^\[INFO\] Building (portal-[a-z-]+|Palermo Assist) .*/  \1/p; s/^.*(Tests run: .* -- in .*)$/    \1/p' >&2
  return "${PIPESTATUS[0]}"
}
