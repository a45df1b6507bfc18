#!/usr/bin/env bash
# The pipeline's speed beside HeidelTime's, in one run on the same articles, and its memory over many articles.
# HeidelTime (GPL) is fetched for this benchmark alone and runs in a process of its own.
# usage: releng/bench pipeline [ARTICLE.txt …]; without any, the sample articles.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/../../environment.sh"
bench=$root/releng/benchmarks
[ $# -gt 0 ] || set -- "$root"/releng/samples/*.txt
for project in heideltime pipeline; do
  maven -q -f "$bench/$project/pom.xml" compile dependency:copy-dependencies
done
exec "$JAVA_HOME/bin/java" -cp "$bench/pipeline/target/classes:$bench/pipeline/target/lib/*" \
  org.chugiai.bench.PipelineBench "$JAVA_HOME/bin/java" \
  "$bench/heideltime/target/classes:$bench/heideltime/target/lib/*" "$bench/heideltime/config.props" "$@"
