#!/usr/bin/env python3
"""check.py [--score SCORE_PY] [DIR...]

Checks the gold of the corpus (dev/ and heldout/ beside this file, or the given directories):
JSON valid and complete, a text for every JSON and the reverse, evidence verbatim in the text,
entity names of triples and ignore patterns declared, aliases met in the text,
relation types and the types at their ends as GRAPH.md has them, no triple twice.
With --score, scores every directory's gold as its own prediction and wants F1 1.000.
Standard library only. Exit 0 when all is well, 1 with one line a fault on standard error.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

STATE, PERSON, ORG, BLOC, EVENT, PLACE = "State", "Person", "Organization", "Bloc", "Event", "Place"
PARTY = {STATE, ORG, PERSON}
SIGNATURES = {
    "ATTENDS": (PARTY, {EVENT}),
    "HOSTS": (PARTY, {EVENT}),
    "HELD_IN": ({EVENT}, {PLACE, STATE}),
    "LOCATED_IN": ({PLACE}, {PLACE, STATE}),
    "REPRESENTS": ({PERSON}, {STATE, ORG}),
    "FORMERLY_REPRESENTED": ({PERSON}, {STATE, ORG}),
    "ACCREDITED_TO": ({PERSON}, {STATE, ORG}),
    "MEMBER_OF": ({STATE}, {ORG, BLOC}),
    "PART_OF": ({ORG}, {ORG, STATE}),
    "TREATY_ALLY": ({STATE}, {STATE}),
    "STRATEGIC_PARTNER": ({STATE}, {STATE}),
    "SIGNED_AGREEMENT_WITH": ({STATE, ORG}, {STATE, ORG}),
    "NEGOTIATES_WITH": (PARTY, PARTY),
    "MEDIATES_BETWEEN": (PARTY, PARTY),
    "RECOGNIZES": ({STATE}, {STATE}),
    "SEVERED_TIES_WITH": ({STATE}, {STATE}),
    "EXPELLED_DIPLOMATS_OF": ({STATE}, {STATE}),
    "SANCTIONED_BY": (PARTY, {STATE, ORG, BLOC}),
    "WANTED_BY": ({PERSON}, {ORG, STATE}),
    "INVADED": ({STATE}, {STATE}),
    "AT_WAR_WITH": ({STATE}, {STATE}),
    "THREATENED": (PARTY, PARTY),
    "CONDEMNED": (PARTY, PARTY),
    "SUPPORTS": (PARTY, PARTY),
    "AIDS": (PARTY, PARTY),
    "VISITED": ({PERSON}, {STATE, PLACE}),
    "MET_WITH": ({PERSON}, {PERSON}),
    "MARKS": ({EVENT}, {EVENT}),
}
POLARITIES = {"asserted", "negated", "hypothetical"}
FIELDS = ("source", "published", "licence", "entities", "triples")


def check_article(path):
    """Yields one line for every fault of the article whose gold is at path."""
    text_path = path.with_suffix(".txt")
    if not text_path.exists():
        yield "no text beside it"
        return
    text = text_path.read_text(encoding="utf-8")
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as err:
        yield f"not JSON: {err}"
        return
    for field in FIELDS:
        if field not in gold:
            yield f"field {field!r} missing"
            return

    kinds = {}
    for entity in gold["entities"]:
        name = entity["name"]
        if name in kinds:
            yield f"entity {name!r} twice"
        kinds[name] = entity["type"]
        for alias in entity["aliases"]:
            if alias not in text:
                yield f"alias {alias!r} of {name!r} not in the text"

    seen = set()
    for triple in gold["triples"]:
        s, r, o, polarity = (triple[k] for k in ("s", "r", "o", "polarity"))
        told = f"{s} {r} {o}"
        if (s, r, o, polarity) in seen:
            yield f"{told}: twice with polarity {polarity}"
        seen.add((s, r, o, polarity))
        if polarity not in POLARITIES:
            yield f"{told}: polarity {polarity!r}"
        if not triple["evidence"] or triple["evidence"] not in text:
            yield f"{told}: evidence not in the text: {triple['evidence']!r}"
        ends = [s, o] + triple.get("accept_s", []) + triple.get("accept_o", [])
        unknown = [name for name in ends if name not in kinds]
        if unknown:
            yield f"{told}: no such entity: {', '.join(unknown)}"
            continue
        for relation in [r] + triple.get("accept_r", []):
            if relation not in SIGNATURES:
                yield f"{told}: no such relation: {relation}"
        if r in SIGNATURES:
            froms, tos = SIGNATURES[r]
            if kinds[s] not in froms or kinds[o] not in tos:
                yield f"{told}: {kinds[s]} -> {kinds[o]} does not fit {r}"
        if gold.get("distractor") and not triple.get("optional"):
            yield f"{told}: a distractor has no required triple"

    for pattern in gold.get("ignore", []):
        for end in (pattern["s"], pattern["o"]):
            if end != "*" and end not in kinds:
                yield f"ignore: no such entity: {end}"
        if pattern["r"] != "*" and pattern["r"] not in SIGNATURES:
            yield f"ignore: no such relation: {pattern['r']}"


def self_score(score_py, directory):
    """Returns the micro F1 of the directory's gold taken as its own prediction."""
    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)
        for path in directory.glob("*.json"):
            gold = json.loads(path.read_text(encoding="utf-8"))
            prediction = {"entities": gold["entities"], "triples": gold["triples"]}
            (tmp / path.name).write_text(json.dumps(prediction), encoding="utf-8")
        result = tmp / "result"
        subprocess.run(
            [sys.executable, score_py, str(directory), str(tmp), "--json", str(result)],
            check=True, stdout=subprocess.DEVNULL)
        return json.loads(result.read_text(encoding="utf-8"))["micro"]["f1"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", metavar="SCORE_PY")
    parser.add_argument("directory", nargs="*", type=pathlib.Path)
    args = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    faults = 0

    def fault(where, what):
        nonlocal faults
        faults += 1
        print(f"{where}: {what}", file=sys.stderr)

    for directory in args.directory or [here / "dev", here / "heldout"]:
        golds = sorted(directory.glob("*.json"))
        if not golds:
            fault(directory, "no gold here")
            continue
        for text in directory.glob("*.txt"):
            if not text.with_suffix(".json").exists():
                fault(text, "no gold beside it")
        for path in golds:
            for what in check_article(path):
                fault(path, what)
        line = f"{directory.name}: {len(golds)} articles"
        if args.score:
            f1 = self_score(args.score, directory)
            line += f", gold against itself F1 {f1:.3f}"
            if f1 < 1:
                fault(directory, f"gold against itself scores F1 {f1:.3f}")
        print(line)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
