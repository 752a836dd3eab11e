#!/usr/bin/env python3
"""check.py [FILE...]

Checks the blocks of *.txt beside this script: format, relations and the kinds
of entity they join, polarity, dates, duplicates, and that every name can be
found in its text. Prints one line for each fault and exits 1 if there is any.
"""
import datetime
import glob
import os
import re
import sys
import unicodedata
from collections import Counter

RELATIONS = """ATTENDS HOSTS HELD_IN LOCATED_IN REPRESENTS FORMERLY_REPRESENTED
ACCREDITED_TO MEMBER_OF PART_OF TREATY_ALLY STRATEGIC_PARTNER SIGNED_AGREEMENT_WITH
NEGOTIATES_WITH MEDIATES_BETWEEN RECOGNIZES SEVERED_TIES_WITH EXPELLED_DIPLOMATS_OF
SANCTIONED_BY WANTED_BY INVADED AT_WAR_WITH THREATENED CONDEMNED SUPPORTS AIDS
VISITED MET_WITH MARKS""".split()
SYMMETRIC = """MET_WITH TREATY_ALLY STRATEGIC_PARTNER SIGNED_AGREEMENT_WITH
NEGOTIATES_WITH AT_WAR_WITH""".split()
# Who holds an office or travels is a person; these join states to states or to more.
PERSONAL = "REPRESENTS FORMERLY_REPRESENTED ACCREDITED_TO VISITED WANTED_BY MET_WITH".split()
BETWEEN_STATES = """TREATY_ALLY STRATEGIC_PARTNER RECOGNIZES SEVERED_TIES_WITH
EXPELLED_DIPLOMATS_OF INVADED AT_WAR_WITH""".split()
POLARITIES = ("asserted", "negated", "hypothetical")

# Words that stand for an entity without sharing a word with its name.
STANDS_FOR = """
Aachen: aix
Afghanistan: kabul taliban
Albania: tirana
Algeria: algiers
Argentina: buenos
Armenia: yerevan
Association of Southeast Asian Nations: asean
Australia: canberra
Austria: vienna
Azerbaijan: baku
Bangladesh: cox's
Belarus: byelorus minsk
Belgium: leopold brussels
Bhutan: thimphu
Bolivia: sucre
Bosnia and Herzegovina: sarajevo
Brazil: brasília amorim
Bulgaria: sofia
Canada: ottawa toronto
Burkina Faso: upper
Cape Verde: praia
Central European Free Trade Agreement: cefta area
China: beijing people's shanghai
Colombia: bogotá
Commonwealth of Nations: commonwealth
Congo: brazzaville
Copenhagen: capital
Cuba: havana
Czechoslovakia: czechoslovak slovak
Czech Republic: czechia prague czech
DR Congo: kinshasa
Denmark: danmark danish copenhagen
Dominican Republic: santo
Economic Community of West African States: ecowas west
Ecuador: quito
Egypt: cairo
Eritrea: asmara
Estonia: tallinn
Ethiopia: addis
European Union: eu brussels bloc european
Federal Bureau of Investigation: fbi
Fiji: suva
Finland: finnish helsinki
France: french paris napoleon
Gabon: libreville
Georgia: tbilisi
Germany: berlin bundestag munich
Ghana: accra
Greece: athens hellenic
Greenland: nuuk greenlandic
Holy See: vatican
Hungary: foreign
India: delhi external
Indonesia: jakarta
International Atomic Energy Agency: agency
International Criminal Court: icc hague
International Criminal Tribunal for Rwanda: tribunal
International Labour Organization: ilo
International Monetary Fund: imf
Iran: tehran shah
Iraq: baghdad
Ireland: taoiseach dáil irish
Israel: knesset jewish likud mossad jerusalem
Italy: rome
Ivory Coast: ivoire ivorian
Japan: tokyo kyoto osaka
Jordan: amman transjordan
Kazakhstan: kazakh
Kenya: nairobi
Kosovo: pristina
Kuwait: kuwaiti
Kyrgyzstan: kyrgyz
Laos: vientiane laotian
Latvia: riga
Lebanon: beirut
Liberia: monrovia
Libya: tripoli
Lithuania: vilnius
Malaysia: johor
Mali: bamako
Morocco: rabat
Moscow: red
Myanmar: burmese
National Liberation Army: eln
Netherlands: dutch hague
New Development Bank: brics
Niger: niamey
Nigeria: lagos abuja
North Korea: pyongyang democratic koreas north
Northern Cyprus: cypriot
Norway: oslo tromsø
Ottoman Empire: constantinople porte sultan
Pakistan: lahore islamabad
Palestine: palestinians palestinian gaza
Papua New Guinea: moresby
Paraguay: asunción
Peru: lima
Philippines: filipino manila
Poland: polish warsaw
Portugal: lisbon
Qatar: doha
Republic of Venice: venetian
Russia: moscow kremlin crimea odesa
Rwanda: kigali
Saudi Arabia: riyadh saudis saudi ibn jeddah
Scotland: scottish
Senegal: dakar
Serbia: belgrade
Slovakia: bratislava
Somalia: mogadishu
South Africa: pretoria
South Korea: seoul republic south two both korea koreas
South Sudan: juba
Soviet Union: soviet soviets
Spain: madrid spanish cádiz
Sri Lanka: colombo
Sudan: khartoum port
Sudanese Armed Forces: army
Sweden: stockholm swedish
Switzerland: swiss montana
Syria: damascus assad regime
Taiwan: taipei
Tajikistan: tajik dushanbe
Tanzania: dodoma
Thailand: thai siam bangkok
Transvaal: boers
Turkey: ankara turkish porte istanbul davutoğlu
UNHCR: refugee
Ukraine: kyiv
United Arab Emirates: uae abu emirates
United Kingdom: britain british labour conservative london downing england whitehall majesty's falkland windsor english
United Nations: un body n
United Nations Security Council: security council resolution
United States: secretary nixon american america americas washington white clinton roosevelt treasury department atlanta york texas david
United States Department of the Treasury: treasury
Uruguay: montevideo
Uzbekistan: tashkent
Vanuatu: vila
Vatican: holy papal pope pontiff
Venezuela: caracas venezuelan maduro
Vietnam: hanoi
"""


def fold(text):
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("U.S.", "US"))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return text.translate(str.maketrans("ıøłđð", "iolld"))


def words(text):
    return re.findall(r"[^\W_]+", fold(text))


MEANS = {}
for line in STANDS_FOR.strip().splitlines():
    name, clues = line.split(":")
    MEANS[name] = {w for c in clues.split() for w in words(c)}

EVENT_WORDS = set("""summit meeting talks conference negotiations gathering session round
signing ceremony parade visit match negotiate negotiated met meets spoke photographed host convened""".split())


def told(name, text):
    """whether some word of the text can mean name"""
    here = words(text)
    plain = set(here)
    if MEANS.get(name, set()) & plain:
        return True
    parts = [w for w in words(name) if len(w) > 2] or words(name)
    initials = "".join(w[0] for w in re.findall(r"[^\W_]+", name) if w[0].isupper()).lower()
    if len(initials) > 2 and initials in plain:
        return True
    if name in ("United States", "United Kingdom", "United Nations") and {"us", "uk", "un"} & plain:
        return True
    if set(parts) & EVENT_WORDS and plain & EVENT_WORDS:
        return True
    # the stem meets demonyms and plurals: Lithuania, Lithuanian
    def met(part):
        stem = part[: max(4, len(part) - 3)]
        return any(w == part or (len(part) > 3 and w.startswith(stem)) for w in here)
    return all(met(p) for p in parts)


def blocks(path):
    with open(path, encoding="utf-8", newline="") as f:
        raw = f.read()
    if "\r" in raw or "\t" in raw:
        yield 1, None, ["carriage return or tab in the file"]
    block, start = [], 0
    for n, line in enumerate(raw.split("\n") + [""], 1):
        if line.strip():
            if not line.startswith("#"):
                block.append((n, line))
                start = start or n
        elif block:
            yield start, block, []
            block, start = [], 0


def check_block(block, seen):
    faults = []
    text, none = None, False
    claims = []
    for n, line in block:
        key, colon, rest = line.partition(":")
        rest = rest.strip()
        if not colon or key not in ("text", "published", "want", "may", "none"):
            faults.append((n, "not a text, published, want, may or none line"))
            continue
        if line != line.rstrip():
            faults.append((n, "space at the end of the line"))
        if key == "text":
            if text is not None:
                faults.append((n, "a second text; a blank line is missing"))
            if (n, line) != block[0]:
                faults.append((n, "text is not the first line of its block"))
            text = rest.replace("\\n", "\n")
            if len(words(text)) < 4:
                faults.append((n, "text too short"))
            if text in seen:
                faults.append((n, "the same text as in " + seen[text]))
        elif key == "published":
            try:
                datetime.date.fromisoformat(rest)
            except ValueError:
                faults.append((n, "published %r is not a date; want 2024-05-14" % rest))
        elif key == "none":
            none = True
            if rest:
                faults.append((n, "none takes nothing"))
        else:
            fields = [f.strip() for f in rest.split("|")]
            if len(fields) not in (3, 4) or not all(fields):
                faults.append((n, "want three or four fields, none of them empty"))
                continue
            polarity = fields[3] if len(fields) == 4 else "asserted"
            if polarity not in POLARITIES:
                faults.append((n, "polarity %r; want negated or hypothetical" % polarity))
            if fields[1] not in RELATIONS:
                faults.append((n, "relation %r is not in the contract" % fields[1]))
            claims.append((n, key, fields[0], fields[1], fields[2], polarity))
    if text is None:
        faults.append((block[0][0], "a block without text"))
        return faults, None, claims, none
    wants = [c for c in claims if c[1] == "want"]
    if none and wants:
        faults.append((block[0][0], "none and want in one block"))
    if not none and not wants:
        faults.append((block[0][0], "neither want nor none"))
    persons = {c[2] for c in claims if c[3] in PERSONAL}
    persons |= {c[4] for c in claims if c[3] == "MET_WITH"}
    states = {c[i] for c in claims if c[3] in BETWEEN_STATES for i in (2, 4)} | set(MEANS)
    for name in sorted(persons & states):
        faults.append((block[0][0], "%r stands once for a person and once for a state" % name))
    met = {}
    for n, key, s, r, o, polarity in claims:
        ends = tuple(sorted((s, o))) if r in SYMMETRIC else (s, o)
        if (ends, r, polarity) in met:
            faults.append((n, "the same claim as on line %d" % met[ends, r, polarity]))
        met[ends, r, polarity] = n
        if s == o:
            faults.append((n, "subject and object are the same"))
        by_office = o if r == "REPRESENTS" else None  # of a president in office, whose state need not be named
        for name in (s, o):
            if name != by_office and not told(name, text):
                faults.append((n, "%r is not told by any word of the text" % name))
    return faults, text, claims, none


def main(paths):
    here = os.path.dirname(os.path.abspath(__file__))
    paths = paths or sorted(glob.glob(os.path.join(here, "*.txt")))
    seen, bad, relations = {}, 0, Counter()
    for path in paths:
        name = os.path.basename(path)
        count = Counter()
        for start, block, faults in blocks(path):
            where = "%s:%d" % (name, start)
            if block:
                faults, text, claims, none = check_block(block, seen)
                if text:
                    seen[text] = where
                count["blocks"] += 1
                count["none"] += none
                for _, key, _, relation, _, polarity in claims:
                    count[key if key == "may" else polarity] += 1
                    if key == "want":
                        relations[relation] += 1
            else:
                faults = [(start, f) for f in faults]
            for n, fault in faults:
                bad += 1
                print("%s:%d: %s" % (name, n, fault))
        print("%-18s %3d blocks %4d asserted %3d negated %3d hypothetical %4d may %3d none" % (
            name, *(count[k] for k in ("blocks", "asserted", "negated", "hypothetical", "may", "none"))))
    print(" ".join("%s %d" % (r, relations[r]) for r in RELATIONS))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
