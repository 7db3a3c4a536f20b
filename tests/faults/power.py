"""Power losses, played from the recorded calls of a process: of what was not synced, some is there, some half, some not, in any order."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Call:
    """One mutating call."""

    kind: str
    path: str
    other: str
    place: int
    data: bytes


def recorded(log: Path) -> list[Call]:
    """The calls that ``faults.c`` wrote down."""
    data, at, calls = log.read_bytes(), 0, []
    while at < len(data):
        end = data.index(b"\n", at)
        kind, path, other, place, size = data[at:end].decode().split(" ")
        calls.append(Call(kind, path, other, int(place), data[end + 1 : end + 1 + int(size)]))
        at = end + 1 + int(size)
    return calls


def after_power_loss(calls: list[Call], cut: int, chance: random.Random) -> dict[str, bytes]:
    """The files of the disk when the power fails after ``cut`` calls, by path.

    What was synced is there. Of every other write chance leaves all, half or nothing, in any order; names are as they were last.
    """
    files: dict[str, bytearray] = defaultdict(bytearray)
    waiting: dict[str, list[Call]] = defaultdict(list)
    for call in calls[:cut]:
        match call.kind:
            case "sync":
                for one in waiting.pop(call.path, ()):
                    _apply(files[call.path], one, one.data)
            case "rename":
                files[call.other] = files.pop(call.path, bytearray())
                waiting[call.other] = waiting.pop(call.path, [])
            case "unlink":
                files.pop(call.path, None)
                waiting.pop(call.path, None)
            case _:
                waiting[call.path].append(call)
    for path, lost in waiting.items():
        chance.shuffle(lost)
        for call in lost:
            keep = chance.choice((0, len(call.data) // 2, len(call.data)))
            if keep or (call.kind == "truncate" and chance.random() < 0.5):
                _apply(files[path], call, call.data[:keep])
    return {path: bytes(data) for path, data in files.items()}


def _apply(file: bytearray, call: Call, data: bytes) -> None:
    if call.kind == "truncate":
        del file[call.place :]
        file.extend(bytes(call.place - len(file)))
        return
    file.extend(bytes(max(0, call.place - len(file))))
    file[call.place : call.place + len(data)] = data
