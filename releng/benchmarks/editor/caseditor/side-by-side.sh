# Sourced by the editor's benchmark, when our figures are there: measures UIMA's CAS Editor on the same articles, and
# prints both. The CAS Editor (Apache-2.0) is fetched for this alone; it runs on the product's Eclipse, on the same
# display, with the same Java and heap.

# compile TO SOURCE…
compile() {
  mkdir -p "$1"
  "$JAVA_HOME/bin/javac" --release 21 -nowarn -cp "$work/lib/*:$product/plugins/*" -d "$@"
}

# configure: an Equinox with the product's bundles and their start levels, without ours, and the CAS Editor's.
configure() {
  sed -n '/^osgi.bundles=/s/reference\\:file\\:org\.chugiai[^,]*,//gp' "$product/configuration/config.ini" | tr -d '\n'
  printf ',reference\\:file\\:%s' "$work"/lib/*.jar "$work/bench" "$work/packages"
  printf '\nosgi.bundles.defaultStartLevel=4\nosgi.configuration.cascaded=false\n'
  printf 'osgi.framework=file\\:%s\n' "$product"/plugins/org.eclipse.osgi_*.jar
}

# side_by_side FIGURES: ours.
side_by_side() {
  local bench=$root/releng/benchmarks/editor/caseditor
  local work=$bench/target
  local types=$root/plugins/org.chugiai.typesystem/src/org/chugiai/typesystem/ChuGiaiTypeSystem.xml
  local tests=$root/plugins/org.chugiai.ui.tests/src/org/chugiai/ui/tests/bench
  local article
  need_product
  rm -rf "$work"
  maven -q -f "$bench/pom.xml" dependency:copy
  cp -r "$bench/bench" "$bench/packages" "$work"
  compile "$work/bench" "$bench"/src/org/chugiai/bench/caseditor/*.java
  compile "$work/maker" "$bench"/articles/org/chugiai/ui/tests/bench/*.java "$tests/LongArticle.java"
  mkdir "$work/configuration"
  configure >"$work/configuration/config.ini"
  "$JAVA_HOME/bin/java" -cp "$work/maker:$product/plugins/*" org.chugiai.ui.tests.bench.MakeArticles \
    "$work/articles" >"$work/run.log" 2>&1 || die "no articles were made; the log is ${work#"$root"/}/run.log"

  echo
  echo "UIMA CAS Editor 3.6.1, alone in its window, with entities, times, stance and quotes shown in its own styles."
  echo "It moves the caret and ends by a character, and has no undo. Computed: by the thread of the user interface,"
  echo "openings' median, gestures' 95th percentile. Ratio: its figures to ours. The last row is in MiB."
  for article in without-tokens as-annotated; do
    rm -rf "$work/workspace"
    "$JAVA_HOME/bin/java" -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash \
      -configuration "$work/configuration" -data "$work/workspace" \
      -application org.chugiai.bench.caseditor.application "$types" "$work/articles/$article.xmi" \
      "$work/$article.tsv" >"$work/run.log" 2>&1 ||
      die "the CAS Editor failed; its log is ${work#"$root"/}/workspace/.metadata/.log"
    "$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -cp "$work/bench" org.chugiai.bench.caseditor.SideBySide "$1" \
      "${article//-/ }" "$work/$article.tsv"
  done
}
