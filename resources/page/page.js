"use strict";
(() => {
const data = JSON.parse(document.getElementById("data").textContent);
const { titles, kinds, colours, radii, labels, excerpts, tags } = data;
const minZoom = data.min_zoom, strokes = data.node_strokes;
const xs = data.x, ys = data.y, count = titles.length;
const canvas = document.getElementById("map"), context = canvas.getContext("2d");
const card = document.getElementById("card"), side = document.getElementById("side");
const search = document.getElementById("search"), found = document.getElementById("found");
const UNRESOLVED = 1, REFERENCE = 40;

// Of each node: [neighbour, whether the node links to it, whether it links to the node].
const neighbours = Array.from({ length: count }, () => []);
for (const [from, to, both] of data.edges) {
  neighbours[from].push([to, true, both === 1]);
  neighbours[to].push([from, both === 1, true]);
}

let style, width = 0, height = 0, ratio = 1;
const camera = { x: 0, y: 0, scale: 1 };
let animation = null, minScale = 0, hovered = -1, selected = -1, glow = new Set(), waiting = false;

function setTheme(name) {
  style = data.styles[name];
  for (const key of ["background", "text", "muted_text", "panel", "panel_border", "link", "hover_background"])
    document.documentElement.style.setProperty(`--${key.replace("_", "-")}`, style[key]);
  document.documentElement.style.colorScheme = name;
  style.name = name;
  draw();
}

const nodeScale = (scale) => {
  const zoom = scale / REFERENCE;
  return Math.min(Math.max(zoom ** (zoom < 1 ? 0.65 : 0.4), 0.08), 4);
};
const px = (i) => width / 2 + (xs[i] - camera.x) * camera.scale;
const py = (i) => height / 2 - (ys[i] - camera.y) * camera.scale;
const radius = (i) => radii[i] * nodeScale(camera.scale);

function fit() {
  if (!count) return { x: 0, y: 0, scale: REFERENCE };
  let left = Infinity, right = -Infinity, low = Infinity, high = -Infinity;
  for (let i = 0; i < count; i++) {
    left = Math.min(left, xs[i]); right = Math.max(right, xs[i]);
    low = Math.min(low, ys[i]); high = Math.max(high, ys[i]);
  }
  const scale = Math.min(Math.max(width - 150, 40) / Math.max(right - left, 1e-3),
    Math.max(height - 120, 40) / Math.max(high - low, 1e-3), 6 * REFERENCE);
  return { x: (left + right) / 2, y: (low + high) / 2, scale };
}

function draw() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(paint);
}

function paint(now) {
  waiting = false;
  if (animation) {
    const t = Math.min((now - animation.begin) / animation.time, 1), e = t * t * (3 - 2 * t);
    camera.x = animation.from.x + (animation.to.x - animation.from.x) * e;
    camera.y = animation.from.y + (animation.to.y - animation.from.y) * e;
    camera.scale = animation.from.scale * (animation.to.scale / animation.from.scale) ** e;
    if (t < 1) draw(); else animation = null;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = style.background;
  context.fillRect(0, 0, width, height);
  const focus = hovered >= 0 ? hovered : selected;
  const faded = focus >= 0 ? 0.2 : 1;
  drawRegionShapes(faded < 1 ? 0.6 : 1);
  drawEdges(faded);
  drawNodes(faded);
  drawRegionLabels(faded < 1 ? 0.3 : 1);
  drawLabels(faded < 1 ? 0.12 : 1, new Set(focus >= 0 ? [focus, ...neighbours[focus].map((j) => j[0])] : []));
  if (focus >= 0) drawNeighbourhood(focus);
  for (const i of glow) {
    drawRing(i, style.search_match, 3.5);
  }
  if (selected >= 0) drawRing(selected, style.accent, 2);
}

function drawRegionShapes(opacity) {
  context.save();
  context.setTransform(ratio * camera.scale, 0, 0, -ratio * camera.scale,
    ratio * (width / 2 - camera.x * camera.scale), ratio * (height / 2 + camera.y * camera.scale));
  context.globalAlpha = opacity * style.region_opacity;
  for (const [colour, rings] of data.region_outlines) {
    context.fillStyle = style.region_colours[colour];
    context.beginPath();
    for (const points of rings) {
      context.moveTo(points[0], points[1]);
      for (let k = 2; k < points.length; k += 2) context.lineTo(points[k], points[k + 1]);
      context.closePath();
    }
    context.fill("evenodd");
  }
  context.restore();
}

function drawEdges(opacity) {
  context.lineWidth = Math.min(1.1, Math.max(0.5, 0.8 * nodeScale(camera.scale)));
  context.strokeStyle = style.edge;
  context.globalAlpha = style.edge_opacity * opacity;
  context.beginPath();
  for (const [a, b] of data.edges) {
    const x1 = px(a), y1 = py(a), x2 = px(b), y2 = py(b);
    if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) continue;
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.globalAlpha = 1;
}

const nodeColour = (i) => typeof colours[i] === "number" ? style.palette[colours[i]] : colours[i];

function drawNode(i) {
  const x = px(i), y = py(i), r = radius(i);
  if (x < -r || x > width + r || y < -r || y > height + r) return;
  context.beginPath();
  context.arc(x, y, Math.max(r, 0.6), 0, 6.2832);
  if (kinds[i] === UNRESOLVED) {
    context.fillStyle = style.background; context.strokeStyle = style.unresolved_node; context.lineWidth = Math.max(strokes.min_hollow_px, Math.min(strokes.max_hollow_px, r * strokes.hollow_factor));
    context.fill(); context.stroke();
  } else {
    context.fillStyle = nodeColour(i);
    context.fill();
    if (r > 2) { context.strokeStyle = style.background; context.lineWidth = Math.min(strokes.max_solid_px, r * strokes.solid_factor); context.stroke(); }
  }
}

function drawNodes(opacity) {
  context.globalAlpha = opacity;
  for (let k = count - 1; k >= 0; k--) drawNode(data.order[k]);
  context.globalAlpha = 1;
}

function drawRing(i, colour, line) {
  context.strokeStyle = colour; context.lineWidth = line;
  context.beginPath();
  context.arc(px(i), py(i), radius(i) + 3, 0, 6.2832);
  context.stroke();
}

function drawText(words, x, y, size, weight, colour, align, halo = 3.2) {
  context.font = `${weight} ${size}px Inter, system-ui, sans-serif`;
  context.textAlign = align; context.textBaseline = "middle";
  context.lineJoin = "round"; context.lineWidth = halo; context.strokeStyle = style.background;
  context.strokeText(words, x, y);
  context.fillStyle = colour;
  context.fillText(words, x, y);
}

function drawLabel(i) {
  const [dx, , size, weight] = labels[i];
  const [x, y] = labelPosition(i);
  const words = titles[i].length > 48 ? titles[i].slice(0, 47) + "…" : titles[i];
  drawText(words, x, y, size, weight, i === selected ? style.accent : kinds[i] === UNRESOLVED ? style.unresolved_label : style.text,
    dx > 0 ? "left" : dx < 0 ? "right" : "center");
}

function labelPosition(i) {
  const [dx, dy, size] = labels[i], r = radius(i), corner = dx && dy;
  return [px(i) + dx * (corner ? r * 0.5 + 2 : r + 5), py(i) + dy * ((corner ? r * 0.7 : r) + 3 + size * 0.55)];
}

function drawLabels(opacity, without) {
  context.globalAlpha = opacity;
  for (const i of data.label_order) {
    if (minZoom[i] > camera.scale) break;
    const x = px(i), y = py(i);
    if (x > -200 && x < width + 200 && y > -40 && y < height + 40 && !without.has(i)) drawLabel(i);
  }
  context.globalAlpha = 1;
}

function drawRegionLabels(opacity) {
  for (const [words, x, y, size, from, until, colour] of data.regions) {
    const share = Math.min((camera.scale / from - 0.94) / 0.06, (1.15 - camera.scale / until) / 0.15, 1);
    if (share <= 0) continue;
    context.globalAlpha = share * opacity;
    if ("letterSpacing" in context) context.letterSpacing = `${size * 0.08}px`;
    drawText(words.toUpperCase(), width / 2 + (x - camera.x) * camera.scale, height / 2 - (y - camera.y) * camera.scale,
      size, 600, style.region_label_colours[colour], "center");
    if ("letterSpacing" in context) context.letterSpacing = "0px";
  }
  context.globalAlpha = 1;
}

function drawNeighbourhood(focus) {
  context.lineWidth = 1.4;
  for (const [other, refers, referred] of neighbours[focus]) {
    context.strokeStyle = refers && referred ? style.mutual_edge : refers ? style.outgoing_edge : style.incoming_edge;
    context.beginPath();
    context.moveTo(px(focus), py(focus));
    context.lineTo(px(other), py(other));
    context.stroke();
  }
  for (const [other] of neighbours[focus]) drawNode(other);
  drawNode(focus);
  const near = neighbours[focus].map((j) => j[0]).sort((a, b) => data.rank[a] - data.rank[b]);
  const taken = [];
  for (const i of [focus, ...near].slice(0, 60)) {
    const [dx, , size] = labels[i], w = Math.min(titles[i].length, 48) * size * 0.56 + 6;
    const [edge, y] = labelPosition(i), x = edge + dx * w / 2;
    const box = [x - w / 2, y - size * 0.65, x + w / 2, y + size * 0.65];
    if (taken.some((b) => box[0] < b[2] && box[2] > b[0] && box[1] < b[3] && box[3] > b[1])) continue;
    taken.push(box);
    drawLabel(i);
  }
}

function nodeAt(x, y) {
  let best = -1, nearest = 36;
  for (let i = 0; i < count; i++) {
    const dx = px(i) - x, dy = py(i) - y, gap = Math.max(Math.hypot(dx, dy) - radius(i), 0);
    if (gap * gap < nearest) { nearest = gap * gap; best = i; }
  }
  return best;
}

function animateTo(to, time = 420) {
  animation = { from: { ...camera }, to, begin: performance.now(), time: matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : time };
  draw();
}

function zoom(factor, x = width / 2, y = height / 2) {
  animation = null;
  const scale = Math.min(Math.max(camera.scale * factor, minScale), 4000);
  const mx = camera.x + (x - width / 2) / camera.scale, my = camera.y - (y - height / 2) / camera.scale;
  camera.scale = scale;
  camera.x = mx - (x - width / 2) / scale;
  camera.y = my + (y - height / 2) / scale;
  draw();
}

const plural = (n, what) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
const element = (kind, words, more = {}) => Object.assign(document.createElement(kind), { textContent: words }, more);

function describe(i) {
  const out = neighbours[i].filter((j) => j[1]).length, into = neighbours[i].filter((j) => j[2]).length;
  const parts = [element("p", kinds[i] === UNRESOLVED ? "There is no note of this name yet." : excerpts[i] || "")];
  if (tags[i]) parts.push(element("p", tags[i], { className: "tags" }));
  parts.push(element("p", `${out} out, ${into} in`));
  return parts.filter((p) => p.textContent);
}

function hover(i, x, y) {
  if (i !== hovered) {
    hovered = i;
    canvas.classList.toggle("over", i >= 0);
    card.hidden = i < 0;
    if (i >= 0) card.replaceChildren(element("b", titles[i]), ...about(i));
    draw();
  }
  if (i >= 0) {
    const w = card.offsetWidth, h = card.offsetHeight;
    card.style.left = `${Math.max(8, x + 18 + w > width ? x - w - 14 : x + 18)}px`;
    card.style.top = `${Math.max(8, Math.min(y + 14, height - h - 8))}px`;
  }
}

function select(i, go = false) {
  selected = i;
  side.hidden = i < 0;
  if (i >= 0) {
    const close = element("button", "✕", { title: "Close (Esc)", onclick: () => select(-1) });
    side.replaceChildren(close, element("h2", titles[i]), ...about(i));
    for (const [words, which] of [["Links to", 1], ["Linked from", 2]]) {
      const others = neighbours[i].filter((j) => j[which]).map((j) => j[0]).sort((a, b) => data.rank[a] - data.rank[b]);
      if (!others.length) continue;
      const list = document.createElement("ul");
      for (const other of others) {
        const link = element("a", titles[other], { href: "#", title: titles[other], onclick: (e) => { e.preventDefault(); select(other, true); } });
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
      }
      side.append(element("h3", `${words} ${others.length}`), list);
    }
    side.scrollTop = 0;
    if (go) animateTo({ x: xs[i], y: ys[i], scale: Math.max(camera.scale, Math.min(minZoom[i] * 1.3, 160) || 60) });
  }
  draw();
}

// Search: all words must be in the title or tags; titles that begin with the first word come first.
const plain = titles.map((t) => t.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase());
let results = [], current = 0;
function updateResults() {
  const words = search.value.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/\s+/).filter(Boolean);
  results = [];
  if (words.length) {
    for (let i = 0; i < count; i++) {
      const t = plain[i];
      if (!words.every((w) => t.includes(w) || (tags[i] || "").toLowerCase().includes(w))) continue;
      const first = t.startsWith(words[0]) ? 0 : ` ${t}`.includes(` ${words[0]}`) ? 1 : 2;
      results.push([first * 1e6 + data.rank[i], i]);
    }
    results.sort((a, b) => a[0] - b[0]);
  }
  glow = new Set(results.slice(0, 300).map((r) => r[1]));
  current = 0;
  showResults();
  draw();
}
function showResults() {
  found.replaceChildren(...results.slice(0, 12).map(([, i], k) => {
    const item = element("li", titles[i], { role: "option", className: k === current ? "at" : "", onclick: () => openResult(k) });
    item.append(element("small", plural(neighbours[i].length, "link")));
    return item;
  }));
  if (search.value.trim() && !results.length) found.replaceChildren(element("li", "Nothing found"));
}
function openResult(k) {
  if (!results[k]) return;
  const i = results[k][1];
  search.value = ""; updateResults(); canvas.focus();
  select(i, true);
}
search.addEventListener("input", updateResults);
search.addEventListener("keydown", (e) => {
  const shown = Math.min(results.length, 12);
  if (e.key === "ArrowDown" && shown) { current = (current + 1) % shown; showResults(); e.preventDefault(); }
  else if (e.key === "ArrowUp" && shown) { current = (current + shown - 1) % shown; showResults(); e.preventDefault(); }
  else if (e.key === "Enter") openResult(current);
  else if (e.key === "Escape") { search.value = ""; updateResults(); canvas.focus(); }
});

// The pointer: one pans, two zoom.
const pointers = new Map();
let moved = 0, gap = 0;
canvas.addEventListener("pointerdown", (e) => {
  canvas.focus();
  canvas.setPointerCapture(e.pointerId);
  pointers.set(e.pointerId, [e.clientX, e.clientY]);
  moved = 0; animation = null;
  if (pointers.size === 2) gap = spread();
});
const spread = () => {
  const [a, b] = [...pointers.values()];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
};
canvas.addEventListener("pointermove", (e) => {
  const last = pointers.get(e.pointerId);
  if (!last) { hover(nodeAt(e.clientX, e.clientY), e.clientX, e.clientY); return; }
  const dx = e.clientX - last[0], dy = e.clientY - last[1];
  pointers.set(e.pointerId, [e.clientX, e.clientY]);
  moved += Math.abs(dx) + Math.abs(dy);
  if (pointers.size === 1) {
    if (moved > 4) {
      canvas.classList.add("moving"); hover(-1);
      camera.x -= dx / camera.scale; camera.y += dy / camera.scale; draw();
    }
  } else if (pointers.size === 2) {
    const now = spread(), [a, b] = [...pointers.values()];
    if (gap > 0) zoom(now / gap, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    gap = now;
  }
});
const release = (e) => {
  if (pointers.delete(e.pointerId) && e.type === "pointerup" && moved <= 4) select(nodeAt(e.clientX, e.clientY));
  canvas.classList.remove("moving");
};
canvas.addEventListener("pointerup", release);
canvas.addEventListener("pointercancel", release);
canvas.addEventListener("pointerleave", () => hover(-1));
canvas.addEventListener("dblclick", (e) => zoom(2, e.clientX, e.clientY));
canvas.addEventListener("wheel", (e) => {
  e.preventDefault();
  zoom(Math.exp(-e.deltaY * (e.deltaMode === 1 ? 0.05 : e.ctrlKey ? 0.01 : 0.0016)), e.clientX, e.clientY);
}, { passive: false });

addEventListener("keydown", (e) => {
  if (e.target === search || e.ctrlKey || e.metaKey || e.altKey) return;
  const step = e.shiftKey ? 240 : 80, keys = {
    ArrowLeft: () => { camera.x -= step / camera.scale; }, ArrowRight: () => { camera.x += step / camera.scale; },
    ArrowUp: () => { camera.y += step / camera.scale; }, ArrowDown: () => { camera.y -= step / camera.scale; },
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), f: () => animateTo(fit()), Escape: () => select(-1),
    t: () => setTheme(style.name === "dark" ? "light" : "dark"), "/": () => search.focus(),
  };
  const act = keys[e.key] || keys[e.key.toLowerCase()];
  if (act) { e.preventDefault(); act(); draw(); }
});
document.getElementById("in").onclick = () => zoom(1.4);
document.getElementById("out").onclick = () => zoom(1 / 1.4);
document.getElementById("fit").onclick = () => animateTo(fit());
document.getElementById("theme").onclick = () => setTheme(style.name === "dark" ? "light" : "dark");

function resize() {
  const first = !width;
  width = innerWidth; height = innerHeight; ratio = devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio); canvas.height = Math.round(height * ratio);
  if (first) Object.assign(camera, fit());
  draw();
}
addEventListener("resize", resize);
const notes = kinds.filter((k) => k === 0).length;
document.getElementById("summary").textContent = `${plural(notes, "note")}, ${plural(data.edges.length, "link")}`;
style = data.styles.light;
resize();
minScale = fit().scale / 6;
const dark = matchMedia("(prefers-color-scheme: dark)");
setTheme(data.theme || (dark.matches ? "dark" : "light"));
if (!data.theme) dark.addEventListener("change", () => setTheme(dark.matches ? "dark" : "light"));
if (document.fonts) document.fonts.ready.then(draw);
// What a test, or a page around this one, may ask.
window.conceptMap = { camera, select, at: nodeAt, px, py, titles, get selected() { return selected; }, get hovered() { return hovered; } };
})();
