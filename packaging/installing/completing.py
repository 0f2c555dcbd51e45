"""Asks shells what they make of words that are half typed: in them, as they run, with what completes ``cjm``."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installing.shell import demand

SCRIPTS: Final = {
    "bash": "bash-completion/completions/cjm",
    "fish": "fish/vendor_completions.d/cjm.fish",
    "zsh": "zsh/vendor-completions/_cjm",
}
"""Where the completion of a shell is, within what all programs share."""
CASES: Final = {
    "cjm exp": {"export"},
    "cjm --v": {"--version"},
    "cjm export --orientation l": {"landscape"},
    "cjm new a.cjm --template bank": {"bank-loan", "bank-loan-as-is", "bank-loan-to-be"},
    "cjm export --fewest": {"--fewest-tiles"},
    "cjm info ma": {"map one.cjm"},
}
"""What is typed in a folder that holds a file “map one.cjm”, and what it may become."""
_BASH: Final = """source "$1"; shift; compopt() { :; }
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cjm; printf "%s\\n" "${COMPREPLY[@]}" """
_FISH: Final = "source $argv[1]; complete -C $argv[2]"
_ZSH: Final = """zmodload zsh/zpty
heard=
listen() { until [[ $heard == *$1* ]] { zpty -r inner more || exit 1; heard+=$more } }
zpty inner "cd ${(q)PWD}; TERM=dumb PS1= COLUMNS=500 zsh -f -i"
zpty -w inner "fpath=(${(q)1:h} \\$fpath); autoload -Uz compinit; compinit -D -u"
zpty -w inner 'after() { zle complete-word; print -r -- "<""<$BUFFER>"">" }; zle -N after; bindkey "^X" after'
zpty -w inner 'print REA""DY'
listen READY
zpty -w -n inner "$2"$'\\x18'
listen '>>'
print -r -- ${${heard##*<<}%%>>*}
"""


def completed(shell: str, script: Path, line: str, folder: Path) -> set[str]:
    """Return what a line that is typed in a folder may become in a shell, its last word alone."""
    words = {
        "bash": ["bash", "--norc", "-c", _BASH, "bash", script, *line.split(" ")],
        "fish": ["fish", "--no-config", "-c", _FISH, script, line],
        "zsh": ["zsh", "-f", "-c", _ZSH, "zsh", script, line],
    }[shell]
    environment = {**os.environ, "HOME": str(folder)}
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=30)
    if shell == "zsh":
        return {done.stdout.rstrip().removeprefix(line[: line.rindex(" ") + 1]).replace("\\ ", " ")}
    return {said.split("\t")[0] for said in done.stdout.splitlines() if said}


def wanted_of(shell: str, line: str) -> set[str]:
    """Return what a case may become; zsh is asked only how it goes on writing: what all begin with."""
    return {min(CASES[line])} if shell == "zsh" else CASES[line]


def try_completion(share: Path, folder: Path) -> None:
    """Have every shell that is here complete every case."""
    (folder / "map one.cjm").touch()
    for shell, script in SCRIPTS.items():
        if shutil.which(shell) is None:
            print(f"{shell} is not installed: its completion is not tried")
            continue
        for line in CASES:
            found = completed(shell, share / script, line, folder)
            demand(holds=found == wanted_of(shell, line), otherwise=f"{shell} completes {line!r} to {sorted(found)}")
