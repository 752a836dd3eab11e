#!/usr/bin/env python3
"""How many sentences of PLOVER's gold standard records give a claim whose event type and actors agree.

usage: report.py GRAPHLOAD plover_gsr.jsonl [--list]

A claim agrees where the type of its relation (docs/relations.md) is the record's and its ends are the states
or organizations that the record names, each on its side, or theirs by the dictionaries; a relation that holds both
ways may be turned. Of the record's types, those of 2016 are called by their names of today.
"""

import collections
import json
import os
import re
import subprocess
import sys

TODAY = {"DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
COOPERATIVE = {"SUPPORT", "COOPERATE", "AID", "CONSULT"}
CODES = {"JAP": "JPN", "VTN": "VNM", "ITL": "ITA"}  # of the records that are no codes of ISO 3166
PASSIVE = {"SANCTIONED_BY", "WANTED_BY"}  # who does it is the object


def relations():
    """The type of each relation, and which hold both ways."""
    page = os.path.join(os.path.dirname(__file__), "../../docs/relations.md")
    rows = re.findall(r"^\| `(\w+)`( \(both ways\))? .*\| (\w*) \|$", open(page).read(), re.M)
    return {name: kind for name, _, kind in rows}, {name for name, both, _ in rows if both}


def dictionary(name, whose):
    """Whose the entries of a dictionary are, by id."""
    out = collections.defaultdict(set)
    for line in open(os.path.join(os.path.dirname(__file__), "../../internal/lexicon/data", name)):
        cells = line.rstrip("\n").split("\t")
        if not line.startswith("#") and len(cells) > whose and cells[whose]:
            out[cells[0]].add(cells[whose])
    return out


def actors(record, side):
    named = record[side] if isinstance(record[side], list) else []
    return {CODES.get(a["code"], a["code"]) for a in named if a.get("code")}


def types(claim, kinds):
    """What PLOVER calls the claim."""
    kind = kinds[claim["relation"]]
    if claim["polarity"] == "negated":  # to end aid, talks or mediation is CAMEO 162, 164, 165
        return {"REJECT", "SANCTION"} if kind in ("AID", "CONSULT") else {"REJECT"} if kind else set()
    if claim["polarity"] == "hypothetical":
        return set()
    if claim["status"] == "planned" and kind in COOPERATIVE:
        return {kind, "AGREE"}
    return {kind} if kind else set()


def main():
    graphload, path = sys.argv[1:3]
    records = [json.loads(line) for line in open(path)]
    kinds, both = relations()
    belongs = dictionary("orgs.tsv", 5) | dictionary("leaders.tsv", 3)
    lines = "".join(json.dumps({"text": r["text"].strip(), "title": r["id"]}) + "\n" for r in records)
    out = subprocess.run([graphload, "extract", "-", "--format", "jsonl"], input=lines, text=True, capture_output=True)
    if out.returncode:
        sys.exit(out.stderr)
    claims = collections.defaultdict(list)
    for line in out.stdout.splitlines():
        c = json.loads(line)
        claims[c["evidence"]["text"]].append(c)

    def of(record):
        """The claims of a record: those whose sentence it has."""
        return [c for text, found in claims.items() if text in record["text"] for c in found]

    def side(end, all_claims):
        """The codes an end may have: its state, that of its office, or that it is an organization."""
        codes = {end["id"]} | belongs.get(end["id"], set())
        if end["type"] == "Organization":
            codes |= {"IGO", "NGO", "IMG"}
        for c in all_claims:
            if c["relation"] in ("REPRESENTS", "FORMERLY_REPRESENTED", "PART_OF", "MEMBER_OF") and c["subject"]["id"] == end["id"]:
                codes |= {c["object"]["id"]} | ({"IGO"} if c["object"]["type"] == "Organization" else set())
        return codes

    total, agree, typed = collections.Counter(), collections.Counter(), collections.Counter()
    possible = set(kinds.values()) | {"AGREE", "REJECT"}
    for r in records:
        want = TODAY.get(r["event"], r["event"])
        source, target = actors(r, "source"), actors(r, "target")
        domestic = target and source and source <= target | set() and target <= source
        row = "between states" if not domestic and source and (target or len(source) > 1) else "within one"
        total[want, row] += 1
        mine = of(r)
        hit = kind_only = False
        for c in mine:
            if want not in types(c, kinds):
                continue
            kind_only = True
            doer, other = side(c["subject"], mine), side(c["object"], mine)
            if c["relation"] in PASSIVE:
                doer, other = other, doer
            pairs = [(doer, other)] + ([(other, doer)] if c["relation"] in both else [])
            for a, b in pairs:
                if target and a & source and b & target or not target and a & source and b & source:
                    hit = True
                if c["object"]["type"] == "Event" and a & source:
                    hit = True
        agree[want, row] += hit
        typed[want, row] += kind_only
        if "--list" in sys.argv and not hit and want in possible and row == "between states":
            print(r["id"], want, sorted(source), ">", sorted(target), "|", r["text"].strip())
            for c in mine:
                print("    ", c["subject"]["name"], c["relation"], c["object"]["name"], c["polarity"], c["status"])
    print(f"{'type':12}{'row':16}{'records':>8}{'type':>8}{'agree':>8}")
    for (want, row), n in sorted(total.items()):
        print(f"{want:12}{row:16}{n:8}{typed[want, row]:8}{agree[want, row]:8}")
    for row in ("between states", "within one"):
        rows = [k for k in total if k[1] == row]
        print(f"{'all':12}{row:16}{sum(total[k] for k in rows):8}{sum(typed[k] for k in rows):8}{sum(agree[k] for k in rows):8}")


main()
