#!/usr/bin/env bash
# Searches and changes of a whole corpus, beside grep and UIMA's own reading of the same files.
# usage: releng/bench corpus [ARTICLES]; 10,000 articles without an argument, and a tenth of them before. The articles
# are made from the samples, imported and annotated first; that corpus is kept in releng/target for the next run. What
# the workbench does is done by its own classes, without a window; the heap is held at 512 MiB.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/../../environment.sh"
bench=$root/releng/benchmarks
articles=${1:-10000}
classes=$root/releng/target/bench/corpus-classes

need_product
rm -rf "$classes"
mkdir -p "$classes"
"$JAVA_HOME/bin/javac" -nowarn --release 21 -d "$classes" -cp "$product/plugins/*" \
  "$bench"/corpus/src/main/java/org/chugiai/bench/corpus/*.java \
  "$bench"/export/src/main/java/org/chugiai/bench/export/MakeArticles.java
tool() { "$JAVA_HOME/bin/java" -Xmx512m -cp "$classes:$product/plugins/*" "org.chugiai.bench.$@"; }

# make COUNT: a corpus of that many annotated articles.
make() {
  local work=$root/releng/target/bench/corpus-$1
  [ ! -f "$work/made" ] || return 0
  rm -rf "$work"
  mkdir -p "$work"
  say "making, importing and annotating $1 articles"
  tool export.MakeArticles "$root/releng/samples" "$1" >"$work/articles.jsonl"
  "$product/chugiai" init "$work/corpus" >/dev/null
  "$product/chugiai" import "$work/corpus" "$work/articles.jsonl" >/dev/null
  "$product/chugiai" annotate "$work/corpus" >/dev/null
  find "$work/corpus" -name '*.bak' -delete
  touch "$work/made"
}

printf '%s cores, heap of 512 MiB\n' "$(nproc)"
for count in $((articles / 10)) "$articles"; do
  make "$count"
  printf '\n'
  tool corpus.CorpusBench "$root/releng/target/bench/corpus-$count/corpus"
done
