"""What assistive technology is told of a window, as it asks for it over AT-SPI: a line for each widget that is shown,
with its depth, role, name, description, states, length of text, caret, selections and the beginning of its text."""
import sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

ROWS = 40  # of tables and long lists


def clean(text):
    return (text or "").replace("\t", " ").replace("\n", " ")


def name(node):
    """Its own name, or that of what labels it."""
    labels = [relation.get_target(index).get_name() for relation in node.get_relation_set()
              if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
              for index in range(relation.get_n_targets())]
    return clean(node.get_name() or " ".join(labels).strip())


def tell(node, depth):
    states = [state.value_nick for state in node.get_state_set().get_states()]
    if depth > 1 and "showing" not in states and node.get_role_name() != "list item":
        return
    interfaces = node.get_interfaces()
    length, caret, selections, begin = -1, -1, 0, ""
    if "Text" in interfaces:
        length = Atspi.Text.get_character_count(node)
        caret = Atspi.Text.get_caret_offset(node)
        selections = Atspi.Text.get_n_selections(node)
        begin = Atspi.Text.get_text(node, 0, min(length, 60))
    print(depth, node.get_role_name(), name(node), clean(node.get_description()), " ".join(states), length,
          caret, selections, clean(begin), sep="\t")
    for index in range(min(node.get_child_count(), ROWS)):
        child = node.get_child_at_index(index)
        if child is not None:
            tell(child, depth + 1)


Atspi.init()
desktop = Atspi.get_desktop(0)
for index in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(index)
    if program.get_process_id() == int(sys.argv[1]):
        for window in range(program.get_child_count()):
            frame = program.get_child_at_index(window)
            if frame.get_state_set().contains(Atspi.StateType.ACTIVE):
                tell(frame, 0)
