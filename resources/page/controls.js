// What answers the reader: the card of a note, the list of its links, search, pointer and keys.
const plural = (n, what) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
const element = (kind, words, more = {}) => Object.assign(document.createElement(kind), { textContent: words }, more);

// What the colours mean; it gives way to the note that is read.
function showLegend() {
  const legend = document.getElementById("legend"), lines = [];
  for (const [words, colour, kind, sample] of data.legend) {
    const line = element("p", ""), dot = document.createElement("i");
    if (sample === "ring") dot.style.border = `2px dotted ${style.palette[colour]}`;
    else if (sample) Object.assign(dot.style, { height: "0", borderRadius: "0", borderTop: `2px ${sample === "dashes" ? "dashed" : "solid"} ${style.palette[colour]}` });
    else if (kind === UNRESOLVED) dot.style.border = `2px solid ${style.unresolved_node}`;
    else dot.style.background = style.palette[colour];
    line.append(dot, words);
    lines.push(line);
  }
  if (data.name_joins.length) {
    const line = element("p", ""), sample = element("i", "", { className: "join" });
    sample.style.borderTopColor = style.accent;
    line.append(sample, `${data.name_words} (${data.name_joins.length.toLocaleString("en")})`);
    lines.push(line);
  }
  if (data.scale_ends) {
    const scale = element("i", "", { className: "scale" }), line = element("p", ""), dates = element("small", "");
    scale.style.background = `linear-gradient(90deg, ${style.date_colours.join(", ")})`;
    line.append(scale);
    dates.append(element("span", data.scale_ends[0]), element("span", data.scale_ends[1]));
    lines.push(line, dates);
  }
  if (data.legend_note) lines.push(element("p", data.legend_note));
  legend.replaceChildren(...lines);
  legend.hidden = !lines.length || selected >= 0;
}

function about(i) {
  const out = neighbours[i].filter((j) => j[1]).length, into = neighbours[i].filter((j) => j[2]).length;
  const parts = [element("p", kinds[i] === UNRESOLVED ? "Not written yet." : excerpts[i] || "")];
  if (tags[i]) parts.push(element("p", tags[i], { className: "tags" }));
  parts.push(element("p", `Links to ${out}, linked from ${into}`));
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
  const strand = i < 0 && x !== undefined ? strandAt(x, y) : -1;
  if (strand !== hoveredStrand) {
    hoveredStrand = strand;
    if (i < 0) card.hidden = strand < 0;
    if (strand >= 0) card.replaceChildren(element("b", far.strands[strand][0]));
    draw();
  }
  if (i >= 0 || strand >= 0) {
    const w = card.offsetWidth, h = card.offsetHeight, left = x * letters, top = y * letters;
    card.style.left = `${Math.max(8, left + 18 + w > innerWidth ? left - w - 14 : left + 18)}px`;
    card.style.top = `${Math.max(8, Math.min(top + 14, innerHeight - h - 8))}px`;
  }
}

function select(i, go = false) {
  selected = i;
  side.hidden = i < 0;
  showLegend();
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

// The pointer: one pans, two zoom. Where it is, in pixels of the picture.
const pixel = (e) => [e.clientX / letters, e.clientY / letters];
const pointers = new Map();
let moved = 0, gap = 0;
canvas.addEventListener("pointerdown", (e) => {
  canvas.focus();
  canvas.setPointerCapture(e.pointerId);
  pointers.set(e.pointerId, pixel(e));
  moved = 0; animation = null;
  if (pointers.size === 2) gap = spread();
});
const spread = () => {
  const [a, b] = [...pointers.values()];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
};
canvas.addEventListener("pointermove", (e) => {
  const last = pointers.get(e.pointerId);
  const [x, y] = pixel(e);
  if (!last) { hover(nodeAt(x, y), x, y); return; }
  const dx = x - last[0], dy = y - last[1];
  pointers.set(e.pointerId, pixel(e));
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
  if (pointers.delete(e.pointerId) && e.type === "pointerup" && moved <= 4) select(nodeAt(...pixel(e)));
  canvas.classList.remove("moving");
};
canvas.addEventListener("pointerup", release);
canvas.addEventListener("pointercancel", release);
canvas.addEventListener("pointerleave", () => hover(-1));
canvas.addEventListener("dblclick", (e) => zoom(2, ...pixel(e)));
canvas.addEventListener("wheel", (e) => {
  e.preventDefault();
  zoom(Math.exp(-e.deltaY * (e.deltaMode === 1 ? 0.05 : e.ctrlKey ? 0.01 : 0.0016)), ...pixel(e));
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
  // The map is drawn larger with the letters that the reader's browser is set to.
  letters = Math.min(Math.max(parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1, 0.75), 4);
  width = innerWidth / letters; height = innerHeight / letters; ratio = (devicePixelRatio || 1) * letters;
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
if (document.fonts) document.fonts.ready.then(() => { labelLines = []; draw(); });
// What a test, or a page around this one, may ask.
window.conceptMap = { camera, select, at: nodeAt, strandAt, px, py, titles, get selected() { return selected; }, get phrases() { return drawnPhrases; }, get hovered() { return hovered; } };
