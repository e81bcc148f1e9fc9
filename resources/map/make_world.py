#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes world.txt, the outlines of the dashboard's map, from Natural Earth.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    ./make_world.py package/countries-50m.json /usr/share/iso-codes/json/iso_3166-1.json > world.txt

Natural Earth is in the public domain; world-atlas (ISC) is the same data as TopoJSON. A line of world.txt is an
ISO 3166-1 alpha-2 code and its polygons: "ZA x,y dx,dy dx,dy;x,y …", in the Equal Earth projection (areas are true, so
that a shade weighs what it covers), 4000 units wide, the first point absolute and the others relative.
"""
import json
import math
import sys

WIDTH = 4000
TOLERANCE = 2.2  # units: half a pixel of a map 900 pixels wide
SMALLEST = 28.0  # square units below which an island of a larger country is left out
NOT_ISO = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
LEFT_OUT = {"AQ"}


def equal_earth(lon, lat):
    """Savric, Patterson, Jenny 2018."""
    a1, a2, a3, a4, m = 1.340264, -0.081106, 0.000893, 0.003796, math.sqrt(3) / 2
    t = math.asin(m * math.sin(math.radians(lat)))
    s = t ** 6
    x = math.radians(lon) * math.cos(t) / (m * (a1 + 3 * a2 * t * t + s * (7 * a3 + 9 * a4 * t * t)))
    y = t * (a1 + a2 * t * t + s * (a3 + a4 * t * t))
    scale = WIDTH / (2 * 2.7066)
    return x * scale + WIDTH / 2, (1.3173 - y) * scale


def kept(points):
    """Douglas and Peucker on what is seen; shared borders are single arcs, so neighbours stay together."""
    seen = [equal_earth(*point) for point in points]
    keep = {0, len(seen) - 1}
    stack = [(0, len(seen) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = seen[first], seen[last]
        length = math.hypot(bx - ax, by - ay)
        worst, where = 0, None
        for i in range(first + 1, last):
            px, py = seen[i]
            if length == 0:
                d = math.hypot(px - ax, py - ay)
            else:
                d = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
            if d > worst:
                worst, where = d, i
        if where is not None and worst > TOLERANCE:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [points[i] for i in sorted(keep)]


def beside(lon, before):
    """The same meridian on the side of the one before: Chukotka goes on beyond 180 degrees."""
    return lon + 360 * round((before - lon) / 360)


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def main():
    topo = json.load(open(sys.argv[1]))
    codes = {c["numeric"]: c["alpha_2"] for c in json.load(open(sys.argv[2]))["3166-1"]}
    (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    raw, arcs = [], []
    for arc in topo["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            lon = x * sx + tx
            points.append((beside(lon, points[-1][0]) if points else lon, y * sy + ty))
        raw.append(points)
        arcs.append(kept(points))

    def ring_of(numbers, source):
        ring = []
        for number in numbers:
            part = source[number] if number >= 0 else source[~number][::-1]
            shift = beside(part[0][0], ring[-1][0]) - part[0][0] if ring else 0
            part = [(lon + shift, lat) for lon, lat in part]
            ring += part[1:] if ring else part
        middle = (min(lon for lon, _ in ring) + max(lon for lon, _ in ring)) / 2
        shift = -360 * round(middle / 360)
        return [equal_earth(lon + shift, lat) for lon, lat in ring]

    countries = {}
    for geometry in topo["objects"]["countries"]["geometries"]:
        code = codes.get(geometry.get("id", "")) or NOT_ISO.get(geometry["properties"]["name"])
        if not code or code in LEFT_OUT or "arcs" not in geometry:
            continue
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        countries.setdefault(code, []).extend(ring for polygon in polygons for ring in polygon)
    print("# Natural Earth 1:50m (public domain), made by make_world.py")
    for code in sorted(countries):
        rings = sorted(countries[code], key=lambda numbers: -area(ring_of(numbers, raw)))
        texts = []
        for place, numbers in enumerate(rings):
            ring = ring_of(numbers, arcs)
            if area(ring_of(numbers, raw)) < SMALLEST and place > 0:
                continue
            if len({(round(x), round(y)) for x, y in ring}) < 3:
                if place > 0:
                    continue
                ring = ring_of(numbers, raw)  # all there is of a small country
            out, last = [], None
            for x, y in ring[:-1]:
                point = (round(x), round(y))
                if last is None:
                    out.append("%d,%d" % point)
                elif point != last:
                    out.append("%d,%d" % (point[0] - last[0], point[1] - last[1]))
                last = point
            texts.append(" ".join(out))
        print(code, ";".join(texts))


main()
