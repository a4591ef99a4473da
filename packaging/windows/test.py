"""What posdoc.exe has to do under Wine; test.sh prepares it. Each function named test_… is one test."""

import argparse
import codecs
import fcntl
import itertools
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

PATIENCE = 120
WORDS = "读卡失败"
# The first two screens of the flow "printer", by their titles.
FIRST, SECOND = "Did the payment go throu", "Check the paper and clos"
LEAVING = "Quit now?"


class Home:
    """Folders of one test below drive C, with spaces and Chinese in their names."""

    count = 0

    def __init__(self):
        Home.count += 1
        self.path = DRIVE / f"店 {Home.count}" / "my home"
        self.path.mkdir(parents=True)
        # posdoc says in a sentence of its own that a file named by POSDOC_CONFIG is missing.
        (self.path / "config.toml").write_bytes(b"")

    def windows(self, *below):
        parts = self.path.joinpath(*below).relative_to(DRIVE).parts
        return "C:\\" + "\\".join(parts)

    def environment(self, **more):
        return {
            **os.environ,
            "POSDOC_DATA": self.windows("data"),
            "POSDOC_CONFIG": self.windows("config.toml"),
            **more,
        }

    def run(self, *args, stdin=b"", exe=None, code=0, **environment):
        environment.setdefault("POSDOC_LANG", "en")
        ran = subprocess.run(
            [WINE, str(exe or EXE), *args],
            input=stdin,
            capture_output=True,
            cwd=self.path,
            env=self.environment(**environment),
            timeout=PATIENCE,
        )
        told = ran.stderr.decode("utf-8", "replace")
        assert code is None or ran.returncode == code, f"{args}: exit {ran.returncode}, not {code}: {told}"
        return ran

    def text(self, *args, **more):
        return self.run(*args, **more).stdout.decode("utf-8")

    def json(self, *args, turns=(), **more):
        lines = "".join(json.dumps(turn, ensure_ascii=False) + "\n" for turn in turns)
        text = self.text(*args, "--json", stdin=lines.encode(), **more)
        return [json.loads(line) for line in text.splitlines()]

    def start_json(self, *args):
        return subprocess.Popen(
            [WINE, str(EXE), *args, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.path,
            env=self.environment(POSDOC_LANG="en"),
        )

    def cases(self):
        """Each kept case with all its answers and notes."""
        [listed] = self.json("cases")
        return [self.text("cases", "export", row["number"]) for row in listed["cases"]]


def answers(case):
    """The answers of an exported case, in their order."""
    return [entry["answer"]["answer"] for entry in json.loads(case)["log"] if "answer" in entry]


def test_the_version_names_the_target(home):
    text = home.text("--version", "--verbose")
    assert "target: x86_64-pc-windows-gnu" in text, text
    assert re.search(r"^content: [0-9a-f]{16}$", text, re.M), text


def test_every_command_runs(home):
    runs = [
        (["--help"], 0),
        (["help", "cases"], 0),
        (["code", "51"], 0),
        (["find", "no paper"], 0),
        (["cases"], 0),
        (["cases", "list", "--json"], 0),
        (["config"], 0),
        (["check"], 0),
        (["explain", "bad-code"], 0),
        (["graph", "printer"], 0),
        (["paths", "printer"], 0),
        (["completions", "powershell"], 0),
        (["man"], 0),
        (["new", "flow", "oven", "--pack", "my pack"], 0),
        (["check", "my pack"], None),
        (["start", "printer", "--json"], 0),
        (["start", "printer", "--plain"], 0),
        (["no paper"], 0),
        (["start", "nowhere"], 2),
        (["--nope"], 2),
        (["chek"], 2),
        (["resume", "--json"], None),
    ]
    for args, code in runs:
        ran = home.run(*args, code=code)
        assert ran.stdout or ran.stderr, f"{args} said nothing"
        assert ran.returncode in (0, 1, 2, 3), f"{args}: {ran.returncode}"
        assert b"\x1b" not in ran.stdout + ran.stderr, f"{args} wrote control sequences into a pipe"
    assert (home.path / "my pack" / "flows" / "oven.toml").is_file()


def test_both_languages_are_whole_in_pipes(home):
    assert "Not enough money" in home.text("code", "51", "--lang", "en")
    text = home.text("code", "51", "--lang", "zh")
    assert "余额" in text and "\ufffd" not in text, text


def test_a_case_goes_on_where_it_was_left(home):
    first, second = home.json("start", "printer", turns=[{"answer": "approved"}])
    assert first["id"] == "printer/entry" and second["id"] != first["id"], (first, second)
    again = home.json("resume")[0]
    assert again["id"] == second["id"], (again, second)


def test_answers_survive_a_kill_at_any_moment(home):
    for delay in (0, 0.01, 0.05, 0.1, 0.2):
        process = home.start_json("start", "printer")
        process.stdout.readline()
        notes = ({"note": f"after {delay}: {count}"} for count in itertools.count())
        confirmed = None
        until = time.monotonic() + delay
        for turn in itertools.chain([{"answer": "approved"}], notes):
            process.stdin.write((json.dumps(turn) + "\n").encode())
            process.stdin.flush()
            reply = json.loads(process.stdout.readline())
            if reply.get("error", {}).get("code") == "note-full":
                break
            assert "error" not in reply, reply
            confirmed = turn.get("note") or '"approved"'
            if time.monotonic() >= until:
                break
        # One more is on its way, and its reply not waited for.
        process.stdin.write(b'{"note":"on its way"}\n')
        process.stdin.flush()
        process.kill()
        process.wait()
        cases = home.cases()
        assert any(confirmed in case for case in cases), f"{confirmed} is gone: {cases}"
    assert len(home.cases()) == 5


def test_several_at_once_lose_nothing(home):
    processes = [home.start_json("start", "printer") for _ in range(8)]
    for at, process in enumerate(processes):
        turns = [{"answer": "approved"}, {"note": f"window {at}"}]
        process.stdin.write("".join(json.dumps(turn) + "\n" for turn in turns).encode())
        process.stdin.flush()
    for process in processes:
        out, told = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0 and b'"error"' not in out, (out, told)
    cases = home.cases()
    assert len(cases) == 8
    for at in range(8):
        assert any(f"window {at}" in case for case in cases), f"window {at} is gone"


def test_files_are_not_left_locked(home):
    home.json("start", "printer", turns=[{"answer": "approved"}, {"note": "kept"}])
    moved = home.path / "moved"
    done = subprocess.run(
        [WINE, "cmd", "/c", "move", home.windows("data"), home.windows("moved")], capture_output=True, timeout=PATIENCE
    )
    assert done.returncode == 0 and moved.is_dir(), done
    assert home.cases() == []
    [listed] = home.json("cases", POSDOC_DATA=home.windows("moved"))
    assert len(listed["cases"]) == 1, listed


def test_output_goes_into_a_file(home):
    script = home.path / "run.cmd"
    script.write_bytes(f'@echo off\r\n"{EXE_WINDOWS}" code 51 --lang zh > out.txt\r\n'.encode())
    subprocess.run(
        [WINE, "cmd", "/c", home.windows("run.cmd")], cwd=home.path, env=home.environment(), timeout=PATIENCE, check=True
    )
    assert "余额" in (home.path / "out.txt").read_bytes().decode("utf-8")


def test_code_pages_change_nothing_in_pipes(home):
    texts = set()
    for page in (936, 65001):
        script = home.path / f"run{page}.cmd"
        lines = ["@echo off", f"chcp {page} >nul", f'"{EXE_WINDOWS}" code 51 --lang zh > out{page}.txt']
        script.write_bytes("\r\n".join([*lines, ""]).encode())
        command = [WINE, "cmd", "/c", home.windows(script.name)]
        subprocess.run(command, cwd=home.path, env=home.environment(), timeout=PATIENCE, check=True)
        texts.add((home.path / f"out{page}.txt").read_bytes())
    [text] = texts
    assert "余额" in text.decode("utf-8")


def test_gbk_in_and_out(home):
    ran = home.run("--plain", "--encoding", "gbk", "--lang", "zh", stdin=(WORDS + "\nq\n").encode("gbk"))
    text = ran.stdout.decode("gbk")
    assert WORDS in text, text
    assert "找到" in text or "1." in text, text


def test_redirected_output_is_plain_with_one_sentence(home):
    ran = home.run("start", "printer", stdin=b"")
    sentence = ran.stderr.decode()
    assert "line mode" in sentence and sentence.count("\n") == 1, sentence
    assert b"\x1b" not in ran.stdout


def test_settings_are_read_from_a_file_with_marks_and_windows_line_ends(home):
    (home.path / "config.toml").write_bytes("\ufefflang = \"zh-CN\"\r\n[shop]\r\nname = \"拐角面馆\"\r\n".encode())
    text = home.text("config", POSDOC_LANG="")
    assert "拐角面馆" in text, text


def test_folders_are_those_of_the_account(home):
    ran = subprocess.run(
        [WINE, str(EXE), "config", "--lang", "en"],
        capture_output=True,
        env={k: v for k, v in os.environ.items() if not k.startswith("POSDOC_")},
        timeout=PATIENCE,
    )
    text = ran.stdout.decode()
    assert re.search(r"C:\\users\\[^\n]*AppData\\Roaming\\posdoc\\", text, re.I), text


def test_the_program_runs_from_a_folder_with_spaces_and_chinese(home):
    folder = home.path / "程序 文件"
    folder.mkdir()
    exe = shutil.copy(EXE, folder / "POS 医生.exe")
    assert "Code 51" in home.text("code", "51", exe=exe)


def test_cases_that_cannot_be_kept_are_said_so_and_the_case_goes_on(home):
    (home.path / "data").write_text("a file where the folder should be")
    ran = home.run("start", "printer", "--plain", stdin=b"q\n", code=None)
    told = (ran.stdout + ran.stderr).decode()
    assert ran.returncode in (0, 3), ran
    assert "sav" in told or "kept" in told, told
    assert (home.path / "data").read_text() == "a file where the folder should be"


def test_a_damaged_store_is_set_aside_and_nothing_of_it_deleted(home):
    home.json("start", "printer", turns=[{"answer": "approved"}, {"note": "kept"}])
    [store] = (home.path / "data").rglob("cases.db")
    store.write_bytes(b"no store" * 1000)
    home.json("start", "printer", turns=[{"answer": "approved"}, {"note": "new"}])
    beside = [path for path in store.parent.iterdir() if path.is_file() and b"no store" in path.read_bytes()]
    assert beside, list(store.parent.iterdir())
    assert any("new" in case for case in home.cases())


class Console:
    """A program in Wine's terminal mode, as a person at a terminal of 100 by 34 sees it."""

    ROWS, COLUMNS = 34, 100
    PIECE = re.compile(r"\x1b\[([?>]?)([0-9;]*)[ -/]*([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\\\)|\x1b[^\[\]]|[^\x1b]")

    def __init__(self, home, *args):
        self.cells = [[" "] * self.COLUMNS for _ in range(self.ROWS)]
        self.row = self.column = 0
        self.rest = ""
        self.given_back = False
        # Wine may write bytes that are no UTF-8; a character that was cut waits for its end.
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        pid, self.fd = pty.fork()
        if pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", self.ROWS, self.COLUMNS, 0, 0))
            os.chdir(home.path)
            environment = home.environment(TERM="xterm-256color", POSDOC_LANG="en")
            os.execve(WINE, [WINE, str(EXE), *args], environment)
        self.pid = pid

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells).rstrip()

    def read(self, seconds):
        """Takes in what the console draws; false once it has ended."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        text = self.rest + self.decoder.decode(data)
        # Wine counts control sequences as text and breaks the line after each 100 characters of them, within sequences
        # too. The wizard itself goes to each place by its row and column and writes no line ends.
        text = re.sub(r"\r+\n", "", text)
        # A sequence or line end that was cut waits for its end.
        cut = text.rfind("\x1b")
        if cut < 0 or self.PIECE.match(text, cut):
            cut = len(text.rstrip("\r"))
        text, self.rest = text[:cut], text[cut:]
        for piece in self.PIECE.finditer(text):
            self.draw(piece)
        return bool(data)

    def draw(self, piece):
        mark, numbers, what = piece.groups()
        numbers = [int(number or 0) for number in (numbers or "").split(";")]
        count = max(numbers[0], 1)
        if what is None:
            c = piece.group()
            if c == "\r":
                self.column = 0
            elif c == "\n":
                if self.row + 1 == self.ROWS:
                    self.cells = self.cells[1:] + [[" "] * self.COLUMNS]
                self.row = min(self.row + 1, self.ROWS - 1)
            elif c == "\b":
                self.column = max(self.column - 1, 0)
            elif len(c) == 1 and c >= " ":
                self.cells[self.row][min(self.column, self.COLUMNS - 1)] = c
                self.column += 1
        elif mark:
            if (mark, numbers, what) == ("?", [1049], "l"):
                self.given_back = True
        elif what == "H":
            self.row = min(count, self.ROWS) - 1
            self.column = min(max(numbers[1], 1) if len(numbers) > 1 else 1, self.COLUMNS) - 1
        elif what == "A":
            self.row = max(self.row - count, 0)
        elif what == "B":
            self.row = min(self.row + count, self.ROWS - 1)
        elif what == "C":
            self.column = min(self.column + count, self.COLUMNS - 1)
        elif what == "D":
            self.column = max(self.column - count, 0)
        elif what == "K":
            row = self.cells[self.row]
            row[self.column :] = [" "] * (self.COLUMNS - self.column)
        elif what == "X":
            end = min(self.column + count, self.COLUMNS)
            self.cells[self.row][self.column : end] = [" "] * (end - self.column)
        elif what == "J":
            self.cells = [[" "] * self.COLUMNS for _ in range(self.ROWS)]

    def wait_for(self, text):
        until = time.monotonic() + PATIENCE
        while text not in self.text():
            assert time.monotonic() < until, f"waited for {text!r}, saw:\n{self.text()}"
            assert self.read(1) or text in self.text(), f"ended before {text!r} came:\n{self.text()}"

    def press(self, keys):
        os.write(self.fd, keys)

    def end(self):
        """The exit code, once it has ended by itself."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                while select.select([self.fd], [], [], 0)[0] and self.read(0):
                    pass
                return os.waitstatus_to_exitcode(status)
            self.read(0.1)
        raise AssertionError("the wizard did not end")

    def kill(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        os.close(self.fd)


def test_the_wizard_is_led_by_keys(home):
    console = Console(home, "start", "printer")
    try:
        console.wait_for(FIRST)
        console.press(b"1")
        console.wait_for(SECOND)
        # F10. Wine cannot hand on Ctrl+C as a key: it makes it a control event, or takes it for the end of the input.
        console.press(b"\x1b[21~")
        console.wait_for(LEAVING)
        console.press(b"2")
        code = console.end()
        assert code == 0, code
    finally:
        console.kill()
    [case] = home.cases()
    # One press is one answer: its release is none.
    assert answers(case) == ["approved"], case


def test_a_control_event_gives_the_console_back_and_keeps_the_case(home):
    console = Console(home, "start", "printer")
    try:
        console.wait_for(FIRST)
        console.press(b"1")
        console.wait_for(SECOND)
        assert not console.given_back
        console.press(b"\x03")
        code = console.end()
        # What Unix shows of STATUS_CONTROL_C_EXIT, 0xC000013A.
        assert code == 0x3A, code
        assert console.given_back, console.text()
    finally:
        console.kill()
    [case] = home.cases()
    assert answers(case) == ["approved"], case


def test_the_wizard_keeps_the_case_when_its_process_is_ended(home):
    console = Console(home, "start", "printer")
    try:
        console.wait_for(FIRST)
        console.press(b"1")
        console.wait_for(SECOND)
    finally:
        console.kill()
    [case] = home.cases()
    assert answers(case) == ["approved"], case


def main():
    global DRIVE, EXE, EXE_WINDOWS, WINE
    parser = argparse.ArgumentParser()
    parser.add_argument("--wine", required=True)
    parser.add_argument("--exe", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("only", nargs="*", help="run the tests whose names have one of these in them")
    options = parser.parse_args()
    WINE = options.wine
    DRIVE = pathlib.Path(options.work, "prefix", "drive_c")
    programs = DRIVE / "posdoc"
    programs.mkdir()
    EXE = shutil.copy(options.exe, programs / "posdoc.exe")
    EXE_WINDOWS = "C:\\posdoc\\posdoc.exe"
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    if options.only:
        tests = [(name, test) for name, test in tests if any(part in name for part in options.only)]
    failed = []
    for name, test in tests:
        began = time.monotonic()
        try:
            test(Home())
            print(f"ok    {name} ({time.monotonic() - began:.1f} s)", flush=True)
        except Exception as error:  # noqa: BLE001 - a test may fail in any way, and the others still run
            failed.append(name)
            print(f"FAIL  {name}: {type(error).__name__}: {error}", flush=True)
    print(f"{len(tests)} tests, {len(tests) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed or not tests else 0)


main()
