# Sourced by the scripts beside it: finds or brings what the build needs, and says clearly what it can't bring.
# Afterwards JAVA_HOME names a JDK >= 21, and `maven` runs a Maven >= 3.9.9.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
tools=$root/releng/.tools
maven_version=3.9.11

say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename -- "$0"): $*"; exit 1; }

# install PACKAGE...: with Debian's package manager, where there is one and we may.
install_packages() {
  command -v apt-get >/dev/null || return 1
  local sudo=
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=sudo
  fi
  say "installing $*"
  $sudo apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/dev/null
}

java_major() { "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

find_jdk() {
  local home
  for home in ${JAVA_HOME:+"$JAVA_HOME"} ${JDK_HOME:+"$JDK_HOME"} /usr/lib/jvm/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -x "$home/bin/javac" ] && [ "$(java_major "$home")" -ge 21 ] 2>/dev/null; then
      JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

find_jdk || { install_packages openjdk-21-jdk-headless && find_jdk; } || die "no JDK 21 or newer was found, and none" \
  "could be installed. Install one (Eclipse Temurin, or your system's openjdk-21-jdk) or set JAVA_HOME to it."
export JAVA_HOME
# Maven's own libraries make newer JDKs warn at every start.
[ "$(java_major "$JAVA_HOME")" -lt 24 ] || export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"

maven_enough() {
  "$1" -v 2>/dev/null | awk -v need=3009009 'NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /^[0-9]+\.[0-9]+/) {
    split($i, v, /[.-]/); exit !(v[1] * 1000000 + v[2] * 1000 + v[3] >= need) } exit 1 }'
}

# An old Maven can fetch a new one as an artifact, from wherever it is set up to look.
bring_maven() {
  local old
  old=$(command -v mvn) || { install_packages maven && old=$(command -v mvn); } ||
    die "no Maven was found, and none could be installed. Install Maven 3.9.9 or newer and put mvn on the PATH."
  say "fetching Maven $maven_version"
  mkdir -p "$tools" && cd "$tools" && "$old" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools" &&
    cd "$root" && chmod +x "$tools/apache-maven-$maven_version/bin/mvn"
}

find_maven() {
  local candidate
  for candidate in "$tools/apache-maven-$maven_version/bin/mvn" "$(command -v mvn)"; do
    if [ -x "$candidate" ] && maven_enough "$candidate"; then
      mvn=$candidate
      return 0
    fi
  done
  return 1
}

maven() {
  [ -n "${mvn:-}" ] || find_maven || { bring_maven && find_maven; } || die "Maven $maven_version could not be" \
    "fetched. Install Maven 3.9.9 or newer and put mvn on the PATH."
  "$mvn" -B -ntp "$@"
}

# What UI tests and screenshots need: X without a screen, a window manager for focus, GTK, and fonts with Vietnamese.
need_display() {
  # grep -q would end before its input does, which pipefail takes for a failure
  command -v Xvfb >/dev/null && command -v openbox >/dev/null && ldconfig -p | grep libgtk-3.so.0 >/dev/null &&
    fc-list 2>/dev/null | grep NotoSans-Regular >/dev/null ||
    install_packages xvfb openbox libgtk-3-0 fonts-noto-core fontconfig ||
    die "UI tests need Xvfb, openbox, GTK 3 and the Noto fonts. On Debian: apt-get install xvfb openbox libgtk-3-0" \
      "fonts-noto-core fontconfig"
}

# What the test of accessibility asks with; without it the test is left out, and says so.
want_accessibility() {
  [ -x /usr/libexec/at-spi2-registryd ] && /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    install_packages at-spi2-core dbus gir1.2-atspi-2.0 python3-gi ||
    say "no AT-SPI: what screen readers are told is not tested (on Debian: at-spi2-core dbus gir1.2-atspi-2.0 python3-gi)"
}

# Brings up a display of its own for as long as the script runs.
start_display() {
  need_display
  local number=$root/releng/target/display
  mkdir -p "$root/releng/target"
  rm -f "$number"
  Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp >"$number" 2>/dev/null &
  display_processes=$!
  trap 'kill $display_processes 2>/dev/null' EXIT
  until [ -s "$number" ]; do
    kill -0 "$display_processes" 2>/dev/null || die "Xvfb did not start"
    sleep 0.1
  done
  DISPLAY=:$(cat "$number")
  export DISPLAY
  unset WAYLAND_DISPLAY
  openbox >/dev/null 2>&1 &
  display_processes="$display_processes $!"
}

product=$root/releng/org.chugiai.product/target/products/chugiai/linux/gtk/$(uname -m)

# Builds the products unless they are newer than every source.
need_product() {
  local stamp=$root/releng/target/built
  if [ -x "$product/chugiai" ] && [ -f "$stamp" ] && [ -z "$(find "$root/plugins" "$root/features" "$root/releng" \
      "$root/pom.xml" "$root/.mvn" \( -name target -o -name .tools -o -name bin -o -name samples -o -name benchmarks \) \
      -prune -o -type f -newer "$stamp" ! -name '.*' -print -quit)" ]; then
    return 0
  fi
  say "building the product (some minutes the first time, when the libraries are fetched)"
  mkdir -p "$root/releng/target"
  touch "$stamp.new"
  (cd "$root" && maven -q clean package -DskipTests) >"$root/releng/target/build.log" 2>&1 || {
    grep -E 'ERROR' "$root/releng/target/build.log" | head -20 >&2
    die "the build failed; its log is releng/target/build.log"
  }
  mv "$stamp.new" "$stamp"
}
