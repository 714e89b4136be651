// The map: its camera, and how its regions, links, notes and names are drawn.
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

let style, width = 0, height = 0, ratio = 1, letters = 1;
const camera = { x: 0, y: 0, scale: 1 };
let animation = null, minScale = 0, hovered = -1, selected = -1, glow = new Set(), waiting = false;

function setTheme(name) {
  style = data.styles[name];
  for (const key of ["background", "text", "muted_text", "panel", "panel_border", "link", "hover_background"])
    document.documentElement.style.setProperty(`--${key.replace("_", "-")}`, style[key]);
  document.documentElement.style.colorScheme = name;
  style.name = name;
  showLegend();
  draw();
}

const nodeScale = (scale) => {
  const zoom = scale / REFERENCE;
  return Math.min(Math.max(zoom ** (zoom < 1 ? 0.65 : 0.4), 0.08), 4);
};
const toX = (x) => width / 2 + (x - camera.x) * camera.scale;
const toY = (y) => height / 2 - (y - camera.y) * camera.scale;
const px = (i) => toX(xs[i]);
const py = (i) => toY(ys[i]);
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
  drawStrands(faded < 1 ? 0.6 : 1);
  drawEdges(faded * linksShown());
  drawStated(faded * linksShown());
  drawNameJoins(focus);
  drawNodes(faded);
  drawChanges(faded);
  drawRegionLabels(faded < 1 ? 0.3 : 1);
  drawQuietPlaces(faded < 1 ? 0.3 : 1);
  const lit = focus >= 0 ? [focus, ...neighbours[focus].map((j) => j[0])] : [];
  drawLabels(faded < 1 ? 0.12 : 1, new Set(lit));
  if (focus >= 0) drawNeighbourhood(focus);
  drawPhrases(focus, focus >= 0 ? lit.slice(0, 60) : data.label_order.filter((i) => minZoom[i] <= camera.scale && inView(i)));
  for (const i of glow) {
    drawRing(i, style.search_match, 3.5);
  }
  if (selected >= 0) drawRing(selected, style.accent, 2);
}

function drawRegionShapes(opacity) {
  context.save();
  context.setTransform(ratio * camera.scale, 0, 0, -ratio * camera.scale,
    ratio * (width / 2 - camera.x * camera.scale), ratio * (height / 2 + camera.y * camera.scale));
  for (const [colour, rings, size] of data.region_outlines) {
    context.globalAlpha = opacity * style.region_opacity * provinceShown(size);
    if (!context.globalAlpha) continue;
    context.fillStyle = style.land_colours[colour];
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
  if (opacity <= 0) return;
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

// Links that came are lines, those that went are dashes, and notes that went are rings.
function drawChanges(opacity) {
  if (!data.changes) return;
  const { added, removed, ghosts } = data.changes, colours = data.change_colours;
  const at = (k) => k < count ? [px(k), py(k)] : [toX(ghosts[k - count][1]), toY(ghosts[k - count][2])];
  context.globalAlpha = opacity;
  context.lineWidth = 1.6;
  for (const [links, colour, dashes] of [[removed, colours.gone, [6, 5]], [added, colours.new, []]]) {
    context.strokeStyle = colour;
    context.setLineDash(dashes);
    context.beginPath();
    for (const [a, b] of links) { context.moveTo(...at(a)); context.lineTo(...at(b)); }
    context.stroke();
  }
  for (const [name, gx, gy, gone, placed] of ghosts) {
    if (!placed) continue;
    const x = toX(gx), y = toY(gy);
    context.setLineDash(gone ? [2, 2] : []);
    context.strokeStyle = gone ? colours.gone : style.text; context.fillStyle = style.background;
    context.beginPath(); context.arc(x, y, 5, 0, 6.2832); context.fill(); context.stroke();
    context.setLineDash([]);
    drawText(name, x + 9, y, 11, 500, gone ? colours.gone : style.text, "left");
    context.lineWidth = 1.6;
  }
  context.setLineDash([]);
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
  const shown = notesShown();
  for (let k = count - 1; k >= 0; k--) {
    const i = data.order[k];
    context.globalAlpha = opacity * noteShare(i, shown);
    if (context.globalAlpha > 0) drawNode(i);
  }
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

const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const MAX_LINES = 5;
let labelLines = [];

// The lines of a label, no wider than the room that was found for it.
function linesOf(i) {
  if (labelLines[i]) return labelLines[i];
  const [, size, weight, most] = labels[i], lines = [];
  context.font = `${weight} ${size}px Inter, system-ui, sans-serif`;
  let line = "";
  for (const word of titles[i].slice(0, 400).split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > most + 2) { lines.push(line); line = word; } else line = longer;
  }
  lines.push(line.length > 60 ? line.slice(0, 59) + "…" : line);
  if (lines.length > MAX_LINES) { lines.length = MAX_LINES; lines[MAX_LINES - 1] += "…"; }
  return labelLines[i] = lines;
}

// The middle of a label, its width and its height, in pixels.
function labelBox(i) {
  const [side, size, , most] = labels[i], [across, down, gapX, gapY, more] = data.label_sides[side];
  const gap = radius(i) + data.label_gap, w = most, h = linesOf(i).length * size * 1.186;
  return [px(i) + across * w / 2 + gapX * gap + more, py(i) + down * h / 2 + gapY * gap, w, h];
}

function drawLabel(i) {
  const [, size, weight] = labels[i], lines = linesOf(i), [x, y, , h] = labelBox(i);
  const colour = i === selected ? style.accent : kinds[i] === UNRESOLVED ? style.unresolved_label : style.text;
  context.direction = RIGHT_TO_LEFT.test(titles[i]) ? "rtl" : "ltr";
  lines.forEach((line, k) => drawText(line, x, y + ((k + 0.5) / lines.length - 0.5) * h, size, weight, colour, "center"));
  context.direction = "ltr";
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
    const toLeft = RIGHT_TO_LEFT.test(words);
    if ("letterSpacing" in context) context.letterSpacing = toLeft ? "0px" : `${size * 0.08}px`;
    context.direction = toLeft ? "rtl" : "ltr";
    drawText(words.toUpperCase(), width / 2 + (x - camera.x) * camera.scale, height / 2 - (y - camera.y) * camera.scale,
      size, 600, style.land_label_colours[colour], "center");
    if ("letterSpacing" in context) context.letterSpacing = "0px";
    context.direction = "ltr";
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
    const [x, y, w, h] = labelBox(i);
    const box = [x - w / 2, y - h / 2, x + w / 2, y + h / 2];
    if (taken.some((b) => box[0] < b[2] && box[2] > b[0] && box[1] < b[3] && box[3] > b[1])) continue;
    taken.push(box);
    drawLabel(i);
  }
}

function nodeAt(x, y) {
  let best = -1, nearest = 36;
  const shown = notesShown();
  for (let i = 0; i < count; i++) {
    if (noteShare(i, shown) < 0.2) continue;
    const dx = px(i) - x, dy = py(i) - y, gap = Math.max(Math.hypot(dx, dy) - radius(i), 0);
    if (gap * gap < nearest) { nearest = gap * gap; best = i; }
  }
  return best;
}

function animateTo(to, time = 420) {
  animation = { from: Object.assign({}, camera), to, begin: performance.now(), time: matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : time };
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
