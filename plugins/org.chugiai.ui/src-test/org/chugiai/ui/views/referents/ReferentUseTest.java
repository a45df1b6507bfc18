package org.chugiai.ui.views.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An article that was saved is counted again, and no other. */
class ReferentUseTest {

  @Test
  void onlyWhatWasForgottenIsCountedAgain() {
    var use = new ReferentUse();
    use.note("a", Map.of("le-an", 2));
    use.note("b", Map.of("le-an", 1, "hue", 3));
    assertEquals(new ReferentUse.Count(3, 2), use.counts().get("le-an"));
    use.forget("a");
    assertEquals(Set.of("a"), use.uncounted(Set.of("a", "b")));
    assertEquals(new ReferentUse.Count(1, 1), use.counts().get("le-an"));
    assertEquals(new ReferentUse.Count(3, 1), use.counts().get("hue"));
  }
}
