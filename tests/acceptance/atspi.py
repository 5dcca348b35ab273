# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it: from outside, through AT-SPI.

    atspi.py REGARDS REGARDS_CLI

Makes a small notebook, a display (Xvfb), a session bus and the accessibility bus, all of its own; starts the program on
the notebook; types the passphrase and rates one criterion through the accessibility interfaces alone. Prints what it
saw; exit status 0: everything was as promised. Every wait ends by itself, and what was started is ended.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for anything to appear; a machine that builds beside is slow
WHOLE = 400  # seconds for all of it
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Broken(Exception):
    """What was promised is not so."""


def until(what, look, patience=PATIENCE):
    """What look() returns as soon as that is something."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is read: objects vanish
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise Broken(f"{what} did not appear")


def walk(node, depth=0, deepest=40):
    """Everything below a node, with how deep it lies; what is not shown is left out."""
    import pyatspi
    if node is None or depth > deepest:
        return
    yield node, depth
    if node.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS) and node.childCount > 400:
        return
    for child in node:
        if child is not None and (child.getState().contains(pyatspi.STATE_SHOWING) or depth < 2):
            yield from walk(child, depth + 1, deepest)


class Reader:
    """A screen reader's view of the program."""

    def __init__(self, window):
        self.window = window

    def find(self, name=None, role=None):
        for node, _ in walk(self.window):
            if (name is None or name in node.name) and (role is None or node.getRoleName() == role):
                return node
        return None

    def wait(self, name=None, role=None):
        return until(f"{role or 'something'} called “{name}”", lambda: self.find(name, role))

    @staticmethod
    def actions(node):
        offered = node.queryAction()
        return [offered.getName(i) for i in range(offered.nActions)]

    def act(self, node, action):
        names = self.actions(node)
        if action not in names:
            raise Broken(f"“{node.name}” has no action {action}, only {names}")
        node.queryAction().doAction(names.index(action))

    def rows(self, word):
        """The rows of the tree of criteria that are read with this word."""
        tree = self.find(role="tree") or self.find(role="tree table")
        tree.clearCache()  # what is read now, not what the bus remembers of the rows
        return {name for name in (fresh(row) for row, _ in walk(tree)) if word in name}

    def nameless(self):
        """Controls one can go to and that have no name."""
        import pyatspi
        found = []
        for node, _ in walk(self.window):
            states = node.getState()
            if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_ENABLED) \
                    and node.getRoleName() not in ("table cell", "list item", "tree item", "viewport", "frame") \
                    and not node.name.strip():
                found.append(node.getRoleName())
        return found

    def show(self, title):
        print(f"--- {title}")
        for node, depth in walk(self.window):
            if node.name.strip() and node.getRoleName() != "filler":
                print("  " * depth + f"{node.getRoleName()}: {node.name[:90]}")


def fresh(node):
    """The node's name as the program tells it now."""
    node.clearCache()
    return node.name


def expect(is_so, what):
    if not is_so:
        raise Broken(what)
    print("ok:", what)


def listen(folder, passphrase):
    """Inside the session bus: the program runs; this is what a screen reader does."""
    import pyatspi
    import warnings
    warnings.simplefilter("ignore")

    app = until("the program on the accessibility bus",
                lambda: next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "regards"), None))
    window = until("its window", lambda: next((one for one in app if one.getRoleName() in ("frame", "window")), None))
    reader = Reader(window)

    field = reader.wait(role="password text")
    reader.show("locked")
    expect(field.name.strip() != "", "the field of the passphrase has a name")
    expect(not reader.nameless(), f"every control of the locked window has a name {reader.nameless()}")
    field.queryEditableText().setTextContents(passphrase)
    reader.act(reader.wait("Open", "push button"), "Press")

    rail = reader.wait("Places", "list")
    places = [item.name for item in rail]
    expect("Observe" in places and "Notes" in places, f"the rail tells its places: {places}")
    expect(not reader.nameless(), f"every control of the first place has a name {reader.nameless()}")
    reader.show("first place")
    reader.act(reader.wait("Adequate standard of living", "push button"), "Press")

    def ratings():
        return [node for node, _ in walk(window) if node.description.startswith("Key ")]

    buttons = until("the rating buttons", ratings)
    reader.show("observe")
    expect(len(buttons) >= 6, f"six ratings are told with their keys: {[one.name for one in buttons]}")
    expect(not reader.nameless(), f"every control of Observe has a name {reader.nameless()}")
    free = next(one for one in buttons[:4] if not one.getState().contains(pyatspi.STATE_CHECKED))
    word = free.name
    before = reader.rows(word)
    reader.act(free, "Toggle" if "Toggle" in reader.actions(free) else "Press")
    until(f"“{word}” as chosen",
          lambda: any(one.name == word and one.getState().contains(pyatspi.STATE_CHECKED) for one in ratings()))
    print(f"ok: “{word}” is chosen, and says so")
    said = until("the rated row in the tree", lambda: reader.rows(word) - before)
    print(f"ok: the row of the tree is read with its rating: {said}")


def inside(program, folder):
    """Within dbus-run-session: the accessibility bus and the program, both ended here."""
    with open(os.path.join(folder, "passphrase"), encoding="utf-8") as file:
        passphrase = file.read().strip()
    started = []
    try:
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        started.append(subprocess.Popen([launcher, "--launch-immediately"]))
        time.sleep(1)
        started.append(subprocess.Popen([program, os.path.join(folder, "notebook.regards")]))
        listen(folder, passphrase)
    finally:
        for process in reversed(started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def outside(program, cli):
    """The display, the notebook, the session bus."""
    with tempfile.TemporaryDirectory(prefix="regards-atspi-") as folder:
        environment = dict(os.environ, HOME=folder, XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=os.path.join(folder, "c"),
                           XDG_DATA_HOME=os.path.join(folder, "d"), LC_ALL="C.UTF-8", LANGUAGE="en",
                           REGARDS_TEST_CHEAP_KEYS="1", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           NO_AT_BRIDGE="0", GIO_USE_VFS="local")
        os.chmod(folder, 0o700)
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            environment.pop(name, None)
        demo = os.path.join(folder, "demo")
        subprocess.run([cli, "demo", demo, "--seed", "1", "--observers", "2", "--units", "1", "--interviews", "2"],
                       env=dict(environment, QT_QPA_PLATFORM="offscreen"), check=True, timeout=PATIENCE * 3,
                       stdout=subprocess.DEVNULL)
        os.rename(os.path.join(demo, "passphrase"), os.path.join(folder, "passphrase"))
        notebooks = os.path.join(demo, "notebooks")
        first = sorted(name for name in os.listdir(notebooks) if name.endswith(".regards"))[0]
        os.rename(os.path.join(notebooks, first), os.path.join(folder, "notebook.regards"))
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                                   pass_fds=[write], env=environment, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as numbers:
                environment["DISPLAY"] = ":" + numbers.readline().strip()
            session = subprocess.Popen(["dbus-run-session", "--", sys.executable, __file__, "--inside", program, folder],
                                       env=environment, start_new_session=True)
            try:
                return session.wait(WHOLE)
            except subprocess.TimeoutExpired:
                print("took too long")
                return 1
            finally:
                # The session's own processes, and no others.
                try:
                    os.killpg(session.pid, signal.SIGTERM)
                except ProcessLookupError:
                    pass
        finally:
            display.terminate()
            display.wait(10)


def main():
    if sys.argv[1] == "--inside":
        try:
            inside(sys.argv[2], sys.argv[3])
        except Broken as broken:
            print("not so:", broken)
            return 1
        return 0
    return outside(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())
