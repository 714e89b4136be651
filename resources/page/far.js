// The view from far away: strands between regions instead of single links, and named notes alone.
const far = data.far, quietNotes = new Set(far ? far.quiet : []);
const between = (low, high, value) => {
  const share = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return share * share * (3 - 2 * share);
};
let hoveredStrand = -1;

function linksShown() {
  return far ? between(far.links[0], far.links[1], far.spacing * camera.scale) : 1;
}

function notesShown() {
  return far && far.notes ? between(far.notes[0], far.notes[1], far.spacing * camera.scale) : 1;
}

// How much of its opacity a note has, where others have `shown`.
function noteShare(i, shown) {
  if (shown >= 1) return 1;
  const named = (camera.scale / minZoom[i] - far.named_from) / (1 - far.named_from);
  return Math.max(Math.min(named, 1), quietNotes.has(i) ? Math.max(shown, far.quiet_share) : shown);
}

function provinceShown(size) {
  const [low, high] = data.province_radii;
  return size ? Math.min(Math.max((size * camera.scale - low) / (high - low), 0), 1) : 1;
}

const strandShare = () => Math.min(far.land_radius * camera.scale / far.whole_width, 1);

function drawStrands(opacity) {
  const shown = opacity * (1 - linksShown());
  if (!far || shown <= 0) return;
  context.lineCap = "round"; context.lineJoin = "round";
  for (let k = far.strands.length - 1; k >= 0; k--) {
    const [, line, points] = far.strands[k];
    context.strokeStyle = k === hoveredStrand ? style.muted_text : style.edge;
    context.globalAlpha = (k === hoveredStrand ? 0.6 : far.opacity) * shown;
    context.lineWidth = line * strandShare();
    context.beginPath();
    for (let p = 0; p < points.length; p += 2)
      context.lineTo(width / 2 + (points[p] - camera.x) * camera.scale, height / 2 - (points[p + 1] - camera.y) * camera.scale);
    context.stroke();
  }
  context.globalAlpha = 1; context.lineCap = "butt";
}

function strandAt(x, y) {
  if (!far || linksShown() > 0.5) return -1;
  const mx = camera.x + (x - width / 2) / camera.scale, my = camera.y - (y - height / 2) / camera.scale;
  let best = -1, nearest = 4;
  far.strands.forEach(([, line, points], k) => {
    for (let p = 0; p + 3 < points.length; p += 2) {
      const ax = points[p], ay = points[p + 1], dx = points[p + 2] - ax, dy = points[p + 3] - ay;
      const t = Math.min(Math.max(((mx - ax) * dx + (my - ay) * dy) / Math.max(dx * dx + dy * dy, 1e-12), 0), 1);
      const gap = Math.hypot(ax + t * dx - mx, ay + t * dy - my) * camera.scale - line * strandShare() / 2;
      if (gap < nearest) { nearest = gap; best = k; }
    }
  });
  return best;
}

function drawQuietPlaces(opacity) {
  for (const place of data.quiet_places) drawQuietPlace(place, opacity);
}

function drawQuietPlace([words, x, y, size, most, from, until], opacity) {
  const share = Math.min((camera.scale / from - 0.94) / 0.06, (1.15 - camera.scale / until) / 0.15, 1);
  if (share <= 0) return;
  context.globalAlpha = share * opacity;
  context.font = `500 ${size}px Inter, system-ui, sans-serif`;
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (context.measureText(longer).width > most) lines.push(word); else lines[lines.length - 1] = longer;
  }
  lines.forEach((line, k) => drawText(line, width / 2 + (x - camera.x) * camera.scale,
    height / 2 - (y - camera.y) * camera.scale + (k - (lines.length - 1) / 2) * size * 1.2, size, 500, style.muted_text, "center"));
  context.globalAlpha = 1;
}
