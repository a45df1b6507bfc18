package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Every command does what it says, and undo and redo are exact to the byte. */
class CommandsTest {

  @TempDir
  Path folder;

  private CasDocument document;
  private CasCommands commands;

  @BeforeEach
  void open() {
    document = SampleArticle.open(folder);
    commands = document.commands("lan");
  }

  private Span find(String type, String words) {
    return document.spans(type).stream().filter(s -> s.coveredText().equals(words)).findFirst().orElseThrow();
  }

  private Span entity(String words) {
    return find(SampleArticle.ENTITY, words);
  }

  private Span stance() {
    return find(SampleArticle.STANCE, "phản đối");
  }

  private String xmi() {
    try {
      return new String(document.resource().toBytes(), StandardCharsets.UTF_8);
    } catch (CasException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Function<CommandsTest, CasCommand>> all() {
    var all = new LinkedHashMap<String, Function<CommandsTest, CasCommand>>();
    all.put("create", t -> t.commands.create(SampleArticle.ENTITY, 0, 9, Map.of("kind", "TITLE")));
    all.put("create without features", t -> t.commands.create(SampleArticle.TOKEN, 3, 3, Map.of()));
    all.put("create with references", t -> t.commands.create(SampleArticle.TIME, 3, 5,
        Map.of("anchor", t.find(SampleArticle.TIME, "tháng 9"), "confidence", 0.5)));
    all.put("delete an entity that arguments refer to", t -> t.commands.delete(List.of(t.entity("Lê An"))));
    all.put("delete a stance with its arguments", t -> t.commands.delete(List.of(t.stance())));
    all.put("delete all", t -> t.commands.delete(t.document.spans(CasTypes.ANNOTATION).stream()
        .filter(s -> !s.isA("uima.tcas.DocumentAnnotation")).toList()));
    all.put("delete all entities", t -> t.commands.delete(t.document.spans(SampleArticle.ENTITY)));
    all.put("retarget", t -> t.commands.retarget(t.entity("Lê An"), 0, 15));
    all.put("set string", t -> t.commands.set(t.entity("Lê An"), "kind", "MISC"));
    all.put("clear string", t -> t.commands.set(t.entity("Lê An"), "referent", null));
    all.put("set number as typed", t -> t.commands.set(t.entity("Lê An"), "confidence", "0.25"));
    all.put("set boolean", t -> t.commands.set(t.find(SampleArticle.QUOTE, QUOTED), "direct", false));
    all.put("set reference", t -> t.commands.set(t.find(SampleArticle.TIME, "hôm 12/3"), "beginPoint",
        t.find(SampleArticle.TIME, "tháng 9")));
    all.put("clear reference", t -> t.commands.set(t.find(SampleArticle.TIME, "hôm 12/3"), "anchor", null));
    all.put("set strings", t -> t.commands.set(t.holder(), "referents", List.of("a b", "", "\"<&>\n\t")));
    all.put("set no strings", t -> t.commands.set(t.holder(), "referents", List.of()));
    all.put("unset strings", t -> t.commands.set(t.holder(), "referents", null));
    all.put("set references", t -> t.commands.set(t.stance(), "sources", List.of(t.holder())));
    all.put("set references with null", t -> t.commands.set(t.stance(), "sources", Arrays.asList(
        t.holder(), null)));
    all.put("unset references", t -> t.commands.set(t.stance(), "sources", null));
    all.put("set argument", t -> t.commands.setArgument(t.stance(), "topic", ArgumentValue.of(70, 80)));
    all.put("replace argument", t -> t.commands.setArgument(t.stance(), "holder", ArgumentValue.of(t.entity("Lê An"))));
    all.put("remove argument", t -> t.commands.setArgument(t.stance(), "target", null));
    all.put("implied argument", t -> t.commands.setArgument(t.stance(), "target",
        new ArgumentValue(60, 60, Optional.empty(), List.of("x", "y"), true)));
    all.put("set cue", t -> t.commands.setArgument(t.find(SampleArticle.QUOTE, QUOTED), "cue", ArgumentValue.of(2, 4)));
    all.put("set sources", t -> t.commands.setArguments(t.stance(), "sources",
        List.of(ArgumentValue.of(0, 4), ArgumentValue.of(t.entity("Lê An")))));
    all.put("accept", t -> t.commands.accept(List.of(t.entity("Lê An"))));
    all.put("accept all", t -> t.commands.accept(t.document.spans(Suggestions.TYPE)));
    all.put("reject", t -> t.commands.reject(List.of(t.entity("Lê An"))));
    all.put("reject all", t -> t.commands.reject(t.document.spans(Suggestions.TYPE)));
    all.put("kind of many", t -> t.commands.setAll(t.document.spans(SampleArticle.ENTITY), "kind", "NORP"));
    all.put("compound of dependent steps", t -> t.commands.compound("both", List.of(
        t.commands.delete(List.of(t.entity("Lê An"))), t.commands.set(t.stance(), "sources", List.of()),
        t.commands.create(SampleArticle.ENTITY, 10, 15, Map.of("kind", "PERSON")),
        t.commands.reject(t.document.spans(SampleArticle.ENTITY)))));
    return all;
  }

  private static final String QUOTED = "Cảng Mũi Sò sẽ mở vào tháng 9";

  private Span holder() {
    return stance().reference("holder").orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> undoAndRedoAreExact() {
    return all().entrySet().stream().map(named -> dynamicTest(named.getKey(), () -> {
      open();
      var before = xmi();
      var command = named.getValue().apply(this);
      document.execute(command);
      var after = xmi();
      assertNotEquals(before, after);
      assertTrue(document.isDirty());
      assertFalse(command.getLabel().isBlank());
      assertEquals(List.of(command.getLabel()), document.undoLabels());
      Consistency.check(document);
      for (var round = 0; round < 2; round++) {
        document.commandStack().undo();
        assertEquals(before, xmi());
        assertFalse(document.isDirty());
        Consistency.check(document);
        document.commandStack().redo();
        assertEquals(after, xmi());
        Consistency.check(document);
      }
    }));
  }

  /** Random commands, each undone and redone in runs: the same states come back in the opposite order. */
  @Test
  void aLongHistoryIsExact() throws IOException {
    var random = new Random(20240313);
    var kinds = new ArrayList<>(all().values());
    var states = new ArrayList<>(List.of(xmi()));
    for (var i = 0; i < 400; i++) {
      var stack = document.commandStack();
      switch (random.nextInt(4)) {
        case 0 -> back(states.size() - 1, random.nextInt(6), states);
        default -> {
          tryAny(kinds.get(random.nextInt(kinds.size())));
          if (!xmi().equals(states.getLast())) {
            states.add(xmi());
          }
        }
      }
      assertEquals(states.size() - 1, document.undoLabels().size());
      if (i % 20 == 0) {
        Consistency.check(document);
      }
      assertEquals(stack.canUndo(), states.size() > 1);
    }
    while (document.commandStack().canUndo()) {
      document.commandStack().undo();
      states.removeLast();
      assertEquals(states.getLast(), xmi());
    }
  }

  private void back(int depth, int steps, List<String> states) {
    var stack = document.commandStack();
    var undone = Math.min(depth, steps);
    for (var i = 0; i < undone; i++) {
      stack.undo();
      assertEquals(states.get(states.size() - 2 - i), xmi());
    }
    for (var i = undone; i > 0; i--) {
      stack.redo();
      assertEquals(states.get(states.size() - i), xmi());
    }
  }

  /** What a command is about may have been deleted by then. */
  private void tryAny(Function<CommandsTest, CasCommand> maker) {
    try {
      document.execute(maker.apply(this));
    } catch (NoSuchElementException e) {
      document.execute(commands.create(SampleArticle.ENTITY, 10, 15, Map.of("kind", "PERSON")));
    }
  }

  @Test
  void correctingASuggestionTellsSo() {
    var entity = entity("Lê An");
    document.execute(commands.set(entity, "note", "hm"));
    assertEquals(Optional.of(Status.SUGGESTED), Suggestions.status(entity), "a note corrects nothing");
    document.execute(commands.set(entity, "kind", "PERSON"));
    assertEquals(Optional.of(Status.SUGGESTED), Suggestions.status(entity), "the same kind corrects nothing");
    assertEquals(1, document.undoLabels().size(), "what changes nothing is no step");
    document.execute(commands.retarget(entity, 0, 15));
    assertEquals(Optional.of(Status.CORRECTED), Suggestions.status(entity));
    assertEquals("Bộ trưởng Lê An", entity.coveredText());

    document.execute(commands.accept(List.of(stance(), entity)));
    assertEquals(Optional.of(Status.ACCEPTED), Suggestions.status(stance()));
    assertEquals(Optional.of(Status.CORRECTED), Suggestions.status(entity), "what is confirmed stays as it is");
    document.execute(commands.setArgument(stance(), "topic", ArgumentValue.of(70, 80)));
    assertEquals(Optional.of(Status.CORRECTED), Suggestions.status(stance()));
    document.commandStack().undo();
    assertEquals(Optional.of(Status.ACCEPTED), Suggestions.status(stance()));
  }

  @Test
  void newSpansAreManualAndVanishWhenRejected() {
    var create = commands.create(SampleArticle.ENTITY, 0, 9, Map.of("kind", "TITLE"));
    document.execute(create);
    var made = create.spans().getFirst();
    assertEquals("Bộ trưởng", made.coveredText());
    assertEquals(Optional.of(Status.MANUAL), Suggestions.status(made));
    assertEquals("lan", made.string("origin"));
    document.execute(commands.set(made, "kind", "MISC"));
    assertEquals(Optional.of(Status.MANUAL), Suggestions.status(made));

    var suggested = entity("Lê An");
    document.execute(commands.reject(List.of(made, suggested)));
    assertFalse(made.isAlive());
    assertEquals("Bộ trưởng", made.coveredText(), "what was removed can still be read");
    assertTrue(suggested.isAlive());
    assertEquals(Optional.of(Status.REJECTED), Suggestions.status(suggested));
    document.commandStack().undo();
    assertTrue(made.isAlive());
    assertEquals(Optional.of(made), document.find(made.id()));
  }

  @Test
  void deletingClearsWhatReferredAndTakesWhatOnlyItHeld() {
    var person = entity("Lê An");
    assertEquals(2, document.referrers(person).size(), "speaker and source");
    document.execute(commands.delete(List.of(person)));
    assertEquals(List.of(), document.referrers(person));
    var speaker = find(SampleArticle.QUOTE, QUOTED).reference("speaker").orElseThrow();
    assertEquals(Optional.empty(), speaker.reference("entity"));
    assertEquals("Bộ trưởng Lê An", speaker.coveredText(), "the argument stays, it has a span of its own");

    var stance = stance();
    var parts = List.of(stance.reference("holder").orElseThrow(), stance.reference("target").orElseThrow(),
        stance.references("sources").getFirst());
    document.execute(commands.delete(List.of(stance)));
    parts.forEach(part -> assertFalse(part.isAlive()));
    assertTrue(entity("Công ty Sóng Xanh").isAlive(), "an entity is not held by the argument that it heads");
  }

  @Test
  void aSharedArgumentStaysUntilNothingRefersToIt() {
    var stance = stance();
    var holder = holder();
    document.execute(commands.set(stance, "topic", holder));
    document.execute(commands.setArgument(stance, "holder", null));
    assertTrue(holder.isAlive(), "the topic still refers to it");
    document.execute(commands.setArgument(stance, "topic", null));
    assertFalse(holder.isAlive());
  }

  @Test
  void refusesWhatDoesNotFit() {
    var entity = entity("Lê An");
    refused("confidence", () -> commands.set(entity, "confidence", "very"));
    refused("confidence", () -> commands.set(entity, "confidence", null));
    refused("direct", () -> commands.set(find(SampleArticle.QUOTE, QUOTED), "direct", "perhaps"));
    refused("colour", () -> commands.set(entity, "colour", "red"));
    refused("U+0000", () -> commands.set(entity, "note", "a\0"));
    refused("U+D83D", () -> commands.set(entity, "note", "\uD83D"));
    refused("TimeExpression", () -> commands.set(stance(), "holder", find(SampleArticle.TIME, "tháng 9")));
    refused("123", () -> commands.retarget(entity, 0, 124));
    refused("-1", () -> commands.create(SampleArticle.ENTITY, -1, 3, Map.of()));
    refused("50", () -> commands.set(entity, "end", 50));
    refused("org.x.None", () -> commands.create("org.x.None", 0, 1, Map.of()));
    refused("uima.cas.FSArray", () -> commands.create("uima.cas.FSArray", 0, 1, Map.of()));
    refused("author", () -> commands.setArgument(stance(), "author", null));
    refused("DocumentAnnotation", () -> commands.delete(document.spans("uima.tcas.DocumentAnnotation")));
    assertFalse(document.isDirty());
  }

  private static void refused(String named, Executable action) {
    var refusal = assertThrows(IllegalArgumentException.class, action);
    assertTrue(refusal.getMessage().contains(named), refusal.getMessage());
  }

  @Test
  void whatAnEarlierPartDeletedIsLeftAlone() throws IOException {
    var stance = stance();
    var person = entity("Lê An");
    document.execute(commands.compound("both", List.of(commands.delete(List.of(stance, person)),
        commands.setArgument(stance, "topic", ArgumentValue.of(70, 80)), commands.set(stance, "attitude", "warn"),
        commands.retarget(person, 0, 3), commands.accept(List.of(person)), commands.delete(List.of(person)),
        commands.setArgument(find(SampleArticle.QUOTE, QUOTED), "speaker", ArgumentValue.of(person)),
        commands.set(find(SampleArticle.TIME, "tháng 9"), "anchor", person))));
    assertEquals(Optional.empty(), find(SampleArticle.TIME, "tháng 9").reference("anchor"));
    assertEquals(Optional.empty(), find(SampleArticle.QUOTE, QUOTED).reference("speaker").orElseThrow()
        .reference("entity"));
    assertFalse(xmi().contains("begin=\"70\""), "no argument of a stance that is gone");
    Consistency.check(document);
  }

  @Test
  void aFailingCommandLeavesEverythingAsItWas() {
    var before = xmi();
    var bad = new EditCommand(document, "bad", recorder -> {
      recorder.delete(List.of((CasObject) entity("Lê An").object()));
      throw new IllegalStateException("on purpose");
    });
    assertThrows(IllegalStateException.class, () -> document.execute(bad));
    assertEquals(before, xmi());
    assertFalse(document.commandStack().canUndo());
    assertFalse(document.isDirty());
  }

  @Test
  void listenersHearOncePerStep() {
    var heard = new ArrayList<CasChange>();
    document.addListener((d, change) -> heard.add(change));
    var stance = stance();
    var holder = holder();
    document.execute(commands.setArgument(stance, "holder", ArgumentValue.of(0, 9)));
    assertEquals(1, heard.size());
    assertEquals(Set.of(stance), heard.getFirst().changed());
    assertEquals(Set.of(holder), heard.getFirst().removed());
    assertEquals(Set.of(holder()), heard.getFirst().added());
    document.commandStack().undo();
    assertEquals(2, heard.size());
    assertEquals(Set.of(holder), heard.get(1).added());
    document.execute(commands.accept(document.spans(Suggestions.TYPE)));
    assertEquals(document.spans(Suggestions.TYPE).size(), heard.get(2).changed().size());
    document.execute(commands.accept(document.spans(Suggestions.TYPE)));
    assertEquals(3, heard.size(), "nothing changed");
  }
}
