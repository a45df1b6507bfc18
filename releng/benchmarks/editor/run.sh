#!/usr/bin/env bash
# How long a very long article takes to open and its gestures to show, in the running workbench under Xvfb.
# usage: releng/bench editor
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/../../environment.sh"
cd "$root"
start_display
figures=$root/releng/target/bench-editor.txt
rm -f "$figures"
maven -q clean verify -Dtest=EditorBench -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false \
  -pl "$(printf 'plugins/org.chugiai.%s.vi,' addons dialogs jface platform renderers swt themes workbench)plugins/org.chugiai.ui.tests" -am >"$root/releng/target/bench-editor.log" 2>&1 ||
  die "the run failed; its log is releng/target/bench-editor.log"
cat "$figures"

# The same articles in UIMA's CAS Editor, side by side.
. "$root/releng/benchmarks/editor/caseditor/side-by-side.sh"
side_by_side "$figures"
