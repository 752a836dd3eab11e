#!/usr/bin/env python3
"""Draws the time to read a text against its length, both logarithmic, as SVG.

    go test ./internal/reading -run - -bench 'Read|Hostile' -benchtime 1x -count 4 | scripts/speed/draw.py >docs/images/reading.svg

Of several runs the fastest counts. The dashed line is what a time in proportion to the length would be.
"""
import math
import re
import sys

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 380, 70, 50, 20, 120

times = {}
for name, kilobytes, ns in re.findall(r"^Benchmark(\S+?)/(\d+)KB\S*\s+\d+\s+([\d.]+) ns/op", sys.stdin.read(), re.M):
    key = (name.removeprefix("Hostile/").replace("Read", "articles"), int(kilobytes))
    times[key] = min(times.get(key, math.inf), float(ns) / 1e6)
names = sorted({name for name, _ in times}, key=lambda n: (n != "articles", n))
if not names:
    sys.exit("draw.py: no lines of BenchmarkRead or BenchmarkHostile on standard input")
sizes = sorted({size for _, size in times})
first, last = math.log10(sizes[0]), math.log10(sizes[-1])
least, most = math.floor(math.log10(min(times.values()))), math.ceil(math.log10(max(times.values())))


def place(kilobytes, ms):
    x = LEFT + (math.log10(kilobytes) - first) / (last - first) * (WIDTH - LEFT - RIGHT)
    y = HEIGHT - BOTTOM - (math.log10(ms) - least) / (most - least) * (HEIGHT - BOTTOM - TOP)
    return x, y


def line(points, style):
    print(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="none" {style}/>')


def text(x, y, words, anchor):
    print(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words}</text>')


print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">')
print("<title>Time to read a text against its length</title>")
print(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>')
for power in range(least, most + 1):
    x, y = place(sizes[0], 10 ** power)
    print(f'<path d="M{x:.1f},{y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
    text(x - 8, y + 4, f"{10 ** power:,g} ms" if power < 3 else f"{10 ** (power - 3):,g} s", "end")
for size in sizes:
    x, _ = place(size, 1)
    text(x, HEIGHT - BOTTOM + 18, f"{size:,} KB" if size < 1000 else f"{size // 1000:,} MB", "middle")
colours = ["#1f5fa8", "#b8501f", "#2e7d4f", "#8a4fa8", "#a88a1f", "#555", "#1f9aa8"]
labels = []
for name, colour in zip(names, colours):
    points = [place(s, times[name, s]) for s in sizes if (name, s) in times]
    line(points, f'stroke="{colour}" stroke-width="{2.5 if name == "articles" else 1.2}"')
    for x, y in points:
        print(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>')
    labels.append((points[-1][1], name, colour))
below = 0
for y, name, colour in sorted(labels):  # labels beside the lines' ends, none over another
    below = max(y + 4, below + 14)
    print(f'<text x="{WIDTH - RIGHT + 10}" y="{below:.1f}" fill="{colour}">{name}</text>')
start = times["articles", sizes[0]]
line([place(s, start * s / sizes[0]) for s in sizes], 'stroke="#888" stroke-dasharray="5 4"')
text(WIDTH / 2, HEIGHT - 10, "length of the text; upwards the time to read it; dashed: in proportion", "middle")
print("</svg>")
