package org.chugiai.quality.checks;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;

/** Runs checks. */
public final class CasChecks {

  private final List<CasCheck> checks;

  /** With checks of the caller's choice. */
  public CasChecks(List<CasCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  /** All built-in checks. */
  public static CasChecks all(TagSets tagSets) {
    return new CasChecks(List.of(new SpanCheck(), new SurrogateCheck(), new EmptySpanCheck(), new ReferenceCheck(),
        new ValueCheck(tagSets), new DuplicateCheck(), new SegmentCheck(), new MetadataCheck(), new EdgeCheck(),
        new RoleCheck()));
  }

  /** The checks. */
  public List<CasCheck> checks() {
    return checks;
  }

  /** All that is wrong in any view, in the order of the text. */
  public List<Finding> run(CAS cas) {
    var findings = new ArrayList<Finding>();
    cas.getViewIterator().forEachRemaining(view -> {
      var checked = new CheckedCas(view);
      checks.forEach(check -> check.check(checked, findings::add));
    });
    findings.sort(Finding.ORDER);
    return findings;
  }
}
