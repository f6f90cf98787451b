# shellcheck shell=bash
# Finds what the commands need, so that a clone runs with nothing prepared (decision 0003). To be sourced. Each
# need_… either succeeds or says in one sentence what is missing and how to get it, and ends the command.
# Plain enough for the bash 3.2 of macOS.

MOOT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
MOOT_TOOLS=$MOOT_ROOT/.tools

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# The leading number of the first version in the text on stdin: 25 of "javac 25.0.3".
major() { sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1; }

at_least() { [ -n "$2" ] && [ "$2" -ge "$1" ]; }

# What the JVM of a running Moot is told (decision 0017).
export MOOT_JVM=${MOOT_JVM:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms160m -Xmn96m -XX:ReservedCodeCacheSize=128m}

# --- Java ---------------------------------------------------------------------------------------------------------

# As its file says; to ask the JDK itself is to start it.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION=//p' "$1/release" | major
  else
    "$1/bin/javac" -version 2>/dev/null | major
  fi
}

jdk_places() {
  printf '%s\n' "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

jdk_on_path() {
  has javac && has java && java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_fits() {
  at_least 25 "$(jdk_version "$1")" && export JAVA_HOME=$1 PATH=$1/bin:$PATH
}

need_jdk() {
  local home
  while IFS= read -r home; do
    jdk_fits "$home" && return
  done <<PLACES
$(jdk_places)
PLACES
  jdk_fits "$(jdk_on_path)" && return
  fail "Moot needs a JDK 25 or later: install one (https://adoptium.net or your package manager) and set JAVA_HOME to it."
}

# --- Maven --------------------------------------------------------------------------------------------------------

maven_version() { "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'; }

maven_fits() {
  local version
  version=$(maven_version "$1")
  [ -n "$version" ] && { [ "${version% *}" -gt 3 ] || [ "${version#* }" -ge 8 ]; }
}

need_maven() {
  local place
  need_jdk
  for place in "$(command -v mvn)" "$HOME/.sdkman/candidates/maven/current/bin/mvn" /opt/maven/bin/mvn; do
    if [ -x "$place" ] && maven_fits "$place"; then
      # Behind the JDK: where Maven lies there may be an older Java too.
      PATH=$JAVA_HOME/bin:$(dirname "$place"):$PATH
      export PATH
      return
    fi
  done
  fail "Moot needs Maven 3.8 or later to be built: install it (https://maven.apache.org or your package manager) and put mvn on the PATH."
}

# Maven without the warnings that its own libraries draw from a new JDK, without colours and empty lines.
build() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn -B -ntp -Dstyle.color=never -f "$MOOT_ROOT/pom.xml" "$@" 2>&1 |
    sed -e "s/$(printf '\033')\[[0-9;]*m//g" -e '/^\[INFO\] *$/d'
  return "${PIPESTATUS[0]}"
}

# --- Node ---------------------------------------------------------------------------------------------------------

node_fits() { at_least 24 "$("$1" --version 2>/dev/null | major)"; }

need_node() {
  local ours=$MOOT_TOOLS/node/bin
  if has npm && has node && node_fits node; then
    return
  fi
  if ! node_fits "$ours/node"; then
    has npm || fail "Moot needs Node 24 or later to build its pages: install it (https://nodejs.org or your package manager); any npm on the PATH will do, Moot then fetches the rest."
    say "Fetching Node 24 for the build of the pages ..."
    mkdir -p "$MOOT_TOOLS/node"
    npm install --silent --no-fund --no-audit --global --prefix "$MOOT_TOOLS/node" node@24 npm@11 >&2
    node_fits "$ours/node" || fail "Node 24 could not be fetched by npm: check the connection, or install it (https://nodejs.org) and put it on the PATH."
  fi
  export PATH=$ours:$PATH
}

# --- The program --------------------------------------------------------------------------------------------------

# Folders count too, since a deleted file changes nothing else; what the build itself writes does not count.
jar_is_current() {
  local paths=("$MOOT_ROOT/pom.xml" "$MOOT_ROOT/src/main")
  [ -f "$MOOT_JAR" ] || return 1
  [ -d "$MOOT_ROOT/frontend" ] && paths+=("$MOOT_ROOT/frontend")
  [ -z "$(find "${paths[@]}" \( -path '*/frontend/generated' -o -path '*/src/main/bundles' -o -path '*/frontend/index.html' \) -prune \
    -o -newer "$MOOT_JAR" -print | head -n 1)" ]
}

need_jar() {
  MOOT_JAR=$MOOT_ROOT/target/moot.jar
  export MOOT_JAR
  need_jdk
  jar_is_current && return
  need_maven
  need_node
  say "Building Moot (the first time this takes some minutes) ..."
  build -q package -Dmaven.test.skip=true -Dskip.postgres=true -Dskip.browser=true -Dspotless.check.skip=true >&2 ||
    fail "Moot could not be built: the lines above say why."
}

# --- Chromium -----------------------------------------------------------------------------------------------------

works() { [ -n "$1" ] && "$1" --version >/dev/null 2>&1; }

chromium_present() {
  local place
  for place in "${MOOT_CHROMIUM:-}" "$(command -v chromium)" "$(command -v chromium-browser)" \
    "$(command -v google-chrome)" "$(command -v google-chrome-stable)" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if works "$place"; then
      export MOOT_CHROMIUM=$place
      return
    fi
  done
  return 1
}

chromium_from_debian() {
  has apt-get && [ "$(id -u)" = 0 ] || return 1
  say "Installing Debian's Chromium for the browser tests ..."
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}

# The version of the driver in pom.xml, so that the browser fits it.
playwright_version() {
  sed -n '/<groupId>com.microsoft.playwright</,/<\/dependency>/s/.*<version>\(.*\)<\/version>.*/\1/p' "$MOOT_ROOT/pom.xml"
}

chromium_from_playwright() {
  (need_node) || return 1
  need_node
  say "Fetching Playwright's Chromium for the browser tests ..."
  PLAYWRIGHT_BROWSERS_PATH=$MOOT_TOOLS/browsers npx --yes "playwright@$(playwright_version)" install chromium >&2
}

chromium_fetched() {
  MOOT_CHROMIUM=$(find "$MOOT_TOOLS/browsers" -type f \( -name chrome -o -name Chromium -o -name 'Google Chrome for Testing' \) 2>/dev/null | head -n 1)
  export MOOT_CHROMIUM
  works "$MOOT_CHROMIUM"
}

need_chromium() {
  chromium_present && return
  chromium_fetched && return
  chromium_from_debian && chromium_present && return
  chromium_from_playwright && chromium_fetched && return
  fail "The browser tests need Chromium or Chrome: install one and put it on the PATH or its path into MOOT_CHROMIUM, or run bin/test --fast, which leaves them out."
}
