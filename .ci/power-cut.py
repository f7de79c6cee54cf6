"""Cuts the power at every sync of practice, of a migration and of generate, and looks at what the disk would hold.

    python3 .ci/power-cut.py .build/release/quiz

Needs Linux and `strace`. The program runs under strace; what it wrote is replayed into an image of the disk that holds only what
was synced: of a file the bytes before its last fsync, of a folder the names before its last fsync. Every image is tried a second time
with all names as they were, for a file system may have written those of its own accord. The program then opens each image: every
answer that was shown as recorded must be there, a bank must open and be whole after generating again.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

CALLS = ("openat,open,creat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
         "mkdir,mkdirat,close")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", "TZ": "UTC"}


class File:
    """A file's bytes as the program sees them, and as they are on the disk."""

    def __init__(self, contents=b"", synced=b""):
        self.contents = bytearray(contents)
        self.synced = bytes(synced)


class Disk:
    """Files and folders below a root, told what the program does to them."""

    def __init__(self, root):
        self.root = root
        self.names = {}  # path: File, or None for a folder
        for folder, folders, files in os.walk(root):
            for name in folders:
                self.names[f"{folder}/{name}"] = None
            for name in files:
                with open(f"{folder}/{name}", "rb") as file:
                    contents = file.read()
                self.names[f"{folder}/{name}"] = File(contents, contents)
        self.synced_names = dict(self.names)
        self.open = {}  # descriptor: [path, File or None, place]

    def holds(self, path):
        return path.startswith(self.root + "/")

    def sync(self, descriptor):
        """Whether something below the root was synced."""
        path, file, _ = self.open.get(descriptor, (None, None, 0))
        if path is None:
            return False
        if file is not None:
            file.synced = bytes(file.contents)
            return True
        children = lambda names: {p for p in names if os.path.dirname(p) == path}
        for gone in children(self.synced_names) - children(self.names):
            del self.synced_names[gone]
        for name in children(self.names):
            self.synced_names[name] = self.names[name]
        return True

    def take(self, call, words, texts, result):
        """Does what a system call did; tells whether it was a sync."""
        number = lambda index: int(words[index].split("<")[0])
        if call in ("openat", "open", "creat"):
            path = os.path.normpath(texts[0])
            self.open.pop(result, None)
            if path == self.root or self.holds(path):
                if "O_CREAT" in words[-1] + words[-2] and path not in self.names:
                    self.names[path] = File()
                file = self.names.get(path)
                if file is not None and "O_TRUNC" in " ".join(words):
                    file.contents.clear()
                self.open[result] = [path, file, 0]
        elif call == "close":
            self.open.pop(number(0), None)
        elif call in ("write", "pwrite64") and self.open.get(number(0), (0, None))[1] is not None:
            entry = self.open[number(0)]
            place = number(3) if call == "pwrite64" else entry[2]
            contents = entry[1].contents
            contents.extend(bytes(max(0, place - len(contents))))
            contents[place:place + result] = texts[0][:result]
            if call == "write":
                entry[2] += result
        elif call == "ftruncate" and self.open.get(number(0), (0, None))[1] is not None:
            contents, size = self.open[number(0)][1].contents, number(1)
            del contents[size:]
            contents.extend(bytes(size - len(contents)))
        elif call in ("fsync", "fdatasync"):
            return self.sync(number(0))
        elif call.startswith("rename"):
            old, new = map(os.path.normpath, texts[:2])
            if old in self.names:
                self.names[new] = self.names.pop(old)
                return True
        elif call.startswith("unlink"):
            self.names.pop(os.path.normpath(texts[0]), None)
        elif call.startswith("mkdir"):
            path = os.path.normpath(texts[0])
            if self.holds(path):
                self.names[path] = None
        return False

    def write(self, folder, all_names):
        """Writes the disk as it would be after a cut into a folder, which is emptied."""
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        names = self.names if all_names else self.synced_names
        for path in sorted(names):
            place = folder + path[len(self.root):]
            # What lies in a folder that is lost is lost with it.
            if not os.path.isdir(os.path.dirname(place)) or path.endswith("-shm"):
                continue
            if names[path] is None:
                os.mkdir(place)
            else:
                with open(place, "wb") as file:
                    file.write(names[path].synced)


def unescaped(text):
    return bytes.fromhex(text.replace("\\x", ""))


def traced(program, words, root, answers=""):
    """Runs the program; yields (disk, text printed so far) after every sync, every rename and at the end."""
    disk = Disk(root)
    with tempfile.NamedTemporaryFile("r", suffix=".trace") as trace:
        run = subprocess.run(
            ["strace", "-f", "-xx", "-s", "100000000", "-o", trace.name, "-e", "trace=" + CALLS, program, *words],
            input=answers.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
        if run.returncode != 0:
            raise SystemExit(f"{words} ended with {run.returncode}: {run.stderr.decode()}")
        printed, unfinished = b"", {}
        for line in trace:
            process, _, line = line.rstrip("\n").partition(" ")
            line = line.lstrip()
            if line.endswith("<unfinished ...>"):
                unfinished[process] = line[:-len("<unfinished ...>")]
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>", line)
            if resumed:
                line = unfinished.pop(process) + line[resumed.end():]
            match = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", line)
            if not match or int(match[3]) < 0:
                continue
            texts = [unescaped(text) for text in re.findall(r'"((?:\\x..)*)"', match[2])]
            words_of_call = re.sub(r'"(?:\\x..)*"', "_", match[2]).split(", ")
            if match[1] == "write" and words_of_call[0] == "1":
                printed += texts[0]
                yield disk, printed
                continue
            if match[1] not in ("write", "pwrite64"):
                texts = [os.fsdecode(text) for text in texts]
            if disk.take(match[1], words_of_call, texts, int(match[3])):
                yield disk, printed
    yield disk, printed


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, env=ENVIRONMENT, stdin=subprocess.DEVNULL)


def answers_in(program, bank, progress):
    result = run(program, "stats", bank, "--progress", progress, "--json")
    if result.returncode != 0:
        return -1
    return json.loads(result.stdout)["reviews"]["answers"]


def article(number):
    goods = ["grain", "timber", "copper", "wool", "cotton", "salt"]
    towns = ["Alder", "Birch", "Cedar", "Dover", "Elgin", "Forde"]
    regions = ["North", "South", "East", "West", "Upper", "Lower"]
    paragraphs = [
        f"In {2001 + index} the port of {regions[number]} {town} handled {137 + index * 41 + number * 7} thousand tons of "
        f"{good}, which was {11 + index * 3} percent more than in the year before."
        for index, (town, good) in enumerate(zip(towns, goods))]
    return "\n\n".join([f"The {regions[number]} Harbour Report", *paragraphs]) + "\n"


def active(bank):
    """The questions of a bank: {file: ids}."""
    ids = []
    for name in sorted(os.listdir(f"{bank}/questions")) if os.path.isdir(f"{bank}/questions") else []:
        if name.endswith(".json"):
            with open(f"{bank}/questions/{name}") as file:
                ids += [q["id"] for q in json.load(file)["questions"] if q["status"] == "active"]
    return sorted(ids)


class Findings:
    def __init__(self):
        self.cuts = 0
        self.lines = []

    def expect(self, holds, words):
        if not holds:
            self.lines.append(words)


def cut_practice(program, work, findings, bank):
    root = f"{work}/home"
    os.mkdir(root)
    file = "new/folder/progress.sqlite"
    words = ["practice", bank, "--cram", "--plain", "--progress", f"{root}/{file}"]
    for disk, printed in traced(program, words, root, "1\n" * 12):
        shown = printed.count(b"\nrecorded:")
        for all_names in (False, True):
            disk.write(f"{work}/image", all_names)
            findings.cuts += 1
            if shown or os.path.exists(f"{work}/image/{file}"):
                kept = answers_in(program, bank, f"{work}/image/{file}")
                findings.expect(shown <= kept <= shown + 1, f"practice: {shown} answers shown, {kept} kept")


def cut_migration(program, work, findings, bank):
    root = f"{work}/old"
    os.mkdir(root)
    file = f"{root}/progress.sqlite"
    subprocess.run([program, "practice", bank, "--cram", "--plain", "--progress", file], input=b"1\n" * 12, check=True,
                   capture_output=True, env=ENVIRONMENT)
    shutil.rmtree(file + ".backups", ignore_errors=True)
    connection = sqlite3.connect(file)
    connection.executescript("DROP TABLE suspension; DROP TABLE flag; PRAGMA user_version = 1;")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    expected = connection.execute("SELECT count(*) FROM review").fetchone()[0]
    connection.close()
    for disk, _ in traced(program, ["stats", bank, "--progress", file], root):
        for all_names in (False, True):
            disk.write(f"{work}/image", all_names)
            findings.cuts += 1
            kept = answers_in(program, bank, f"{work}/image/progress.sqlite")
            findings.expect(kept == expected, f"migration: {expected} answers before, {kept} kept")


def cut_generate(program, work, findings, base):
    """Cuts the making of a bank, or the growing of one."""
    root = f"{work}/banks-{'grown' if base else 'new'}"
    os.mkdir(root)
    bank = f"{root}/bank"
    if base:
        shutil.copytree(base, bank)
    before = active(bank)
    articles = [f"{work}/sources/{number}.txt" for number in range(5)]
    whole = f"{work}/whole-{'grown' if base else 'new'}"
    if base:
        shutil.copytree(base, whole)
    if run(program, "generate", whole, *articles).returncode != 0:
        raise SystemExit("the articles give no bank")
    expected = active(whole)
    image = f"{work}/image/bank"
    last = None
    for disk, _ in traced(program, ["generate", bank, *articles], root):
        last = disk
        for all_names in (False, True):
            disk.write(f"{work}/image", all_names)
            findings.cuts += 1
            left = active(image)
            findings.expect(set(before) <= set(left) and len(set(left)) == len(left), "generate: a question lost or doubled")
            if os.path.exists(f"{image}/bank.json"):
                findings.expect(run(program, "show", image).returncode == 0, "generate: the bank doesn't open")
            again = run(program, "generate", image, *articles)
            findings.expect(again.returncode == 0, f"generate: {again.stderr.decode()}")
            findings.expect(active(image) == expected, "generate: other questions after generating again")
            findings.expect(run(program, "verify", image).returncode == 0, "generate: verify finds something")
    last.write(f"{work}/image", False)
    findings.expect(active(image) == expected, "generate: not all was synced when it said that it was done")


def main():
    if len(sys.argv) != 2:
        raise SystemExit("usage: power-cut.py PROGRAM")
    program = os.path.abspath(sys.argv[1])
    if not shutil.which("strace"):
        raise SystemExit("power-cut.py needs strace")
    findings = Findings()
    with tempfile.TemporaryDirectory() as work:
        work = os.path.realpath(work)
        os.mkdir(f"{work}/sources")
        for number in range(5):
            with open(f"{work}/sources/{number}.txt", "w") as file:
                file.write(article(number))
        bank = f"{work}/bank"
        run(program, "generate", bank, f"{work}/sources/0.txt", f"{work}/sources/1.txt")
        for name, cut in [
                ("practice", lambda: cut_practice(program, work, findings, bank)),
                ("migration", lambda: cut_migration(program, work, findings, bank)),
                ("generate, new", lambda: cut_generate(program, work, findings, None)),
                ("generate, grown", lambda: cut_generate(program, work, findings, bank))]:
            findings.cuts, known = 0, len(findings.lines)
            cut()
            print(f"{name}: {findings.cuts} cuts, {len(findings.lines) - known} findings", flush=True)
    for line in sorted(set(findings.lines)):
        print(f"{findings.lines.count(line)} × {line}")
    sys.exit(1 if findings.lines else 0)


main()
