// What links say: phrases along them where there is room, and links that only a note's words make.
const NEAR_NODES = 150, MAX_PHRASES = 40, MAX_OWN_PHRASES = 12, LINE_SHARE = 1.3, PHRASE_PX = 11;
const PLACES = [0.5, 0.32, 0.68];
let drawnPhrases = [];

const inView = (i) => px(i) >= 0 && px(i) <= width && py(i) >= 0 && py(i) <= height;

function drawStated(opacity) {
  if (opacity <= 0) return;
  context.lineWidth = 1; context.strokeStyle = style.edge;
  context.globalAlpha = Math.min(style.edge_opacity * 1.6, 1) * opacity;
  context.setLineDash([1.6, 3.6]);
  context.beginPath();
  for (const [a, b, , stated] of data.statements) {
    if (!stated) continue;
    context.moveTo(px(a), py(a)); context.lineTo(px(b), py(b));
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

// What joins notes of one name in two vaults.
function drawNameJoins(focus) {
  context.lineWidth = 1.3; context.strokeStyle = style.accent;
  context.globalAlpha = 0.75;
  context.setLineDash([7.8, 3.9, 2, 3.9]);
  context.beginPath();
  for (const [a, b] of data.name_joins) {
    if (focus >= 0 && a !== focus && b !== focus) continue;
    context.moveTo(px(a), py(a)); context.lineTo(px(b), py(b));
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

// Squares along a phrase, by which what it would cover is found.
function squaresOf(x, y, cos, sin, w) {
  const half = PHRASE_PX * 0.7, steps = Math.max(Math.ceil(w / PHRASE_PX), 1), squares = [];
  for (let k = 0; k <= steps; k++) {
    const along = (k / steps - 0.5) * (w - PHRASE_PX);
    const cx = x + cos * along, cy = y + sin * along;
    squares.push([cx - half, cy - half, cx + half, cy + half]);
  }
  return squares;
}

const meets = (one, other) => one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

function drawPhrases(focus, names) {
  drawnPhrases = [];
  if (!data.statements.length) return;
  let seen = 0;
  for (let i = 0; i < count; i++) if (inView(i)) seen++;
  if (focus < 0 && seen > NEAR_NODES) return;
  const taken = names.map((i) => { const [x, y, w, h] = labelBox(i); return [x - w / 2, y - h / 2, x + w / 2, y + h / 2]; });
  for (let i = 0; i < count; i++) if (inView(i)) { const r = radius(i); taken.push([px(i) - r, py(i) - r, px(i) + r, py(i) + r]); }
  const most = focus < 0 ? MAX_PHRASES : MAX_OWN_PHRASES;
  for (const [a, b, phrase] of data.statements) {
    if (drawnPhrases.length >= most) break;
    if (focus >= 0 ? a !== focus && b !== focus : !inView(a) || !inView(b)) continue;
    const forward = px(b) > px(a) || (px(b) === px(a) && py(b) > py(a));
    const [from, to] = forward ? [a, b] : [b, a], words = forward ? `${phrase} →` : `← ${phrase}`;
    const dx = px(to) - px(from), dy = py(to) - py(from), length = Math.hypot(dx, dy);
    const room = length - radius(from) - radius(to);
    context.font = `450 ${PHRASE_PX}px Inter, system-ui, sans-serif`;
    const w = context.measureText(words).width;
    if (room < LINE_SHARE * w) continue;
    const cos = dx / length, sin = dy / length;
    for (const place of PLACES) {
      const at = radius(from) + w / 2 + (room - w) * place;
      const x = px(from) + cos * at, y = py(from) + sin * at, squares = squaresOf(x, y, cos, sin, w);
      if (squares.some((s) => s[0] < 0 || s[1] < 0 || s[2] > width || s[3] > height || taken.some((t) => meets(s, t)))) continue;
      taken.push(...squares);
      context.save();
      context.translate(x, y);
      context.rotate(Math.atan2(dy, dx));
      drawText(words, 0, 0, PHRASE_PX, 450, style.muted_text, "center");
      context.restore();
      drawnPhrases.push(words);
      break;
    }
  }
}
