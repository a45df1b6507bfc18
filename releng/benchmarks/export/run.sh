#!/usr/bin/env bash
# The export's speed and memory, beside UIMA's own reading of the same XMI files, which every exporter must do at least.
# usage: releng/bench export [ARTICLES [FORMAT…]]; 10,000 articles and the formats jsonl, conllu and huggingface
# without arguments. The articles are made from the samples, imported and annotated first; that corpus is kept in
# releng/target for the next run. The heap of every export is held at 512 MiB.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/../../environment.sh"
bench=$root/releng/benchmarks/export
articles=${1:-10000}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- jsonl conllu huggingface
part=$((articles / 10))
work=$root/releng/target/bench/export-$articles
corpus=$work/corpus
xmi=$corpus/annotations/main

need_product
maven -q -f "$bench/pom.xml" compile dependency:copy-dependencies
tool() { "$JAVA_HOME/bin/java" -Xmx512m -cp "$bench/target/classes:$bench/target/lib/*" "org.chugiai.bench.export.$@"; }

if [ ! -f "$work/made" ]; then
  rm -rf "$work"
  mkdir -p "$work"
  say "making, importing and annotating $articles articles"
  tool MakeArticles "$root/releng/samples" "$articles" >"$work/articles.jsonl"
  "$product/chugiai" init "$corpus" >/dev/null
  "$product/chugiai" import "$corpus" "$work/articles.jsonl" >/dev/null
  "$product/chugiai" annotate "$corpus" >/dev/null
  find "$corpus" -name '*.bak' -delete
  touch "$work/made"
fi

# measure COMMAND…: its wall time and processor time in seconds.
TIMEFORMAT='%R %U %S'
measure() {
  local seconds
  seconds=$({ time "$@" >"$work/last.log" 2>&1; } 2>&1) || { cat "$work/last.log" >&2; die "$1 failed"; }
  set -- $seconds
  awk -v r="$1" -v u="$2" -v s="$3" 'BEGIN { print r, u + s }'
}
row() { awk -v n="$2" -v mb="$3" -v wall="$4" -v cpu="$5" -v floor="$6" -v name="$1" 'BEGIN {
  printf "%-26s %9d %12.0f %9.1f %12.2f %14.2f\n", name, n, n / wall, mb / wall, cpu * 1000 / n, cpu / floor }'; }

megabytes() { find "$xmi" -name '*.xmi' -printf '%s\n' | awk '{ n += $1 } END { printf "%.1f", n / 1e6 }'; }
mb=$(megabytes)
only=$(seq -f 'bench-%06.0f' 1 "$part" | paste -sd,)

printf '%s articles, %s MB of XMI, %s cores, heap of 512 MiB\n\n' "$articles" "$mb" "$(nproc)"
printf '%-26s %9s %12s %9s %12s %14s\n' '' articles 'articles/s' 'MB/s' 'CPU ms each' 'CPU to UIMA'
# In two steps each, for a failure inside the words of another command would be passed over.
figures=$(measure tool ReadXmi "$root/plugins/org.chugiai.typesystem" "$xmi")
read -r wall floor <<<"$figures"
row 'UIMA reads the XMI' "$articles" "$mb" "$wall" "$floor" "$floor"
for format; do
  for count in "$part" "$articles"; do
    ids=()
    [ "$count" = "$articles" ] || ids=(--only "$only")
    figures=$(CHUGIAI_JAVA_OPTS=-Xmx512m measure "$product/chugiai" export "$corpus" --format "$format" \
      --out "$work/out-$format" --replace --status suggested,accepted,corrected,manual ${ids[@]+"${ids[@]}"})
    read -r wall cpu <<<"$figures"
    row "$format" "$count" "$(awk -v mb="$mb" -v c="$count" -v n="$articles" 'BEGIN { print mb * c / n }')" "$wall" \
      "$cpu" "$(awk -v f="$floor" -v c="$count" -v n="$articles" 'BEGIN { print f * c / n }')"
  done
done
