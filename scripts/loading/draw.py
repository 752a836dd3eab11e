#!/usr/bin/env python3
"""Draws rows a second against rows, both logarithmic, as SVG.

    go test ./internal/store -run - -bench Size -benchtime 1x -timeout 60m | scripts/loading/draw.py >docs/images/loading.svg

The dashed line is what n log n would make of the first point.
"""
import math
import re
import sys

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 320, 70, 50, 20

points = [(int(n), float(rate)) for n, rate in
          re.findall(r"^BenchmarkSize/(\d+)\S*\s+1\s+([\d.e+]+) rows/s", sys.stdin.read(), re.M)]
if len(points) < 2:
    sys.exit("draw.py: fewer than two lines of BenchmarkSize on standard input")

first, last = math.log10(points[0][0]), math.log10(points[-1][0])
least, most = 1, math.ceil(math.log10(max(rate for _, rate in points)))


def place(n, rate):
    x = LEFT + (math.log10(n) - first) / (last - first) * (WIDTH - LEFT - 30)
    y = HEIGHT - BOTTOM - (math.log10(rate) - least) / (most - least) * (HEIGHT - BOTTOM - TOP)
    return f"{x:.1f},{y:.1f}"


def text(at, words, anchor):
    x, y = at
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{words}</text>'


print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">')
print('<title>Rows loaded in a second against the number of rows</title>')
print(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>')
for power in range(least, most + 1):
    x, y = place(points[0][0], 10 ** power).split(",")
    print(f'<path d="M{x},{y}H{WIDTH - 30}" stroke="#ddd"/>')
    print(text((LEFT - 8, float(y) + 4), f"{10 ** power:,}", "end"))
for n, rate in points:
    x, y = place(n, rate).split(",")
    print(f'<circle cx="{x}" cy="{y}" r="4" fill="#1f5fa8"/>')
    print(text((x, float(y) - 9), f"{rate:,.0f}", "middle"))
    print(text((x, HEIGHT - BOTTOM + 18), f"{n:,}", "middle"))
print(f'<polyline points="{" ".join(place(n, r) for n, r in points)}" fill="none" stroke="#1f5fa8" stroke-width="2"/>')
n0, r0 = points[0]
bound = [place(n, r0 * math.log(n0) / math.log(n)) for n, _ in points]
print(f'<polyline points="{" ".join(bound)}" fill="none" stroke="#888" stroke-dasharray="5 4"/>')
print(text((WIDTH / 2, HEIGHT - 10), "rows loaded into an empty graph; upwards rows a second; dashed: n log n", "middle"))
print("</svg>")
