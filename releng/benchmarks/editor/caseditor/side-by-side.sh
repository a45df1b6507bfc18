# Sourced by the editor's benchmark, when our figures are there: measures UIMA's CAS Editor on the articles that ours
# was measured with, and prints both. The CAS Editor (Apache-2.0) is fetched for this alone; it runs on the product's
# Eclipse, on the same display, with the same Java and heap.
# usage: side_by_side FIGURES ARTICLES, our figures and the folder with the articles' XMI

side_by_side() {
  local bench=$root/releng/benchmarks/editor/caseditor
  local work=$bench/target
  local types=$root/plugins/org.chugiai.typesystem/src/org/chugiai/typesystem/ChuGiaiTypeSystem.xml
  compgen -G "$2/*.xmi" >/dev/null || die "no article for the CAS Editor was left in ${2#"$root"/}"
  need_product
  maven -q -f "$bench/pom.xml" dependency:copy
  rm -rf "$work/bench" "$work/packages" "$work/configuration"
  mkdir -p "$work/configuration"
  cp -r "$bench/bench" "$bench/packages" "$work"
  "$JAVA_HOME/bin/javac" --release 21 -nowarn -cp "$work/lib/*:$product/plugins/*" -d "$work/bench" \
    "$bench"/src/org/chugiai/bench/caseditor/*.java
  # The product's own list of bundles with their start levels, without ours.
  {
    sed -n '/^osgi.bundles=/s/reference\\:file\\:org\.chugiai[^,]*,//gp' "$product/configuration/config.ini" |
      tr -d '\n'
    printf ',reference\\:file\\:%s' "$work"/lib/*.jar "$work/bench" "$work/packages"
    printf '\nosgi.bundles.defaultStartLevel=4\nosgi.configuration.cascaded=false\n'
    printf 'osgi.framework=file\\:%s\n' "$product"/plugins/org.eclipse.osgi_*.jar
  } >"$work/configuration/config.ini"

  echo
  echo "UIMA CAS Editor 3.6.1, alone in its window, with entities, times, stance and quotes shown in its own styles."
  echo "It moves the caret and ends by a character, and has no undo. Computed: by the thread of the user interface,"
  echo "openings' median, gestures' 95th percentile. Ratio: its figures to ours. The last row is in MiB."
  local article figures
  for article in "$2"/*.xmi; do
    figures=${article%.xmi}.caseditor.tsv
    rm -rf "$work/workspace"
    "$JAVA_HOME/bin/java" -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash \
      -configuration "$work/configuration" -data "$work/workspace" \
      -application org.chugiai.bench.caseditor.application "$types" "$article" "$figures" >"$work/run.log" 2>&1 ||
      die "the CAS Editor failed; its log is ${work#"$root"/}/run.log"
    "$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -cp "$work/bench" org.chugiai.bench.caseditor.SideBySide "$1" \
      "$(basename "$article" .xmi | tr - ' ')" "$figures"
  done
}
